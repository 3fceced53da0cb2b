"""``kiosk doctor --contract``: does the server describe its Scanner API as this kiosk knows it?

The name that the server gives the session's field is remembered for all later runs, as if the courier had learnt it.
"""

from dataclasses import asdict

from kiosk.assembly import fingerprint, make_api
from kiosk.commands.terminal import Exit, err, out, print_json, shown
from kiosk.core.faults import KnownFault, StoreFault
from kiosk.settings import Settings
from kiosk.store import learnt
from kiosk.store.database import Database, read_only
from sync.api.contract import Comparison, Difference, Gravity, compare
from sync.api.operations import OPERATIONS
from sync.policy import Answer, TransportFault, words_of

_SIGNS = {Gravity.BREAKS: "[red]✗[/]", Gravity.NOTE: "[yellow]▲[/]"}


class ServerFault(KnownFault):
    """The server could not be asked."""

    exit_code = Exit.SERVER


def check_contract(settings: Settings, *, as_json: bool) -> Exit:
    """Fetch the server's own description, compare, remember, and tell. Exit code 3 when a call cannot work.

    Raises SettingsFault without a server or key, ServerFault when there is no description to compare.
    """
    comparison = compare(_description(settings).body, settings.session_field)
    if comparison is None:
        raise ServerFault("No description", "The server answers, but with no OpenAPI document. Check the address.")
    learned = comparison.learned.get("session_field", "")
    is_kept = not learned or remember_session_field(settings, learned)
    if as_json:
        print_json(asdict(comparison) | {"is_broken": comparison.is_broken})
    else:
        _tell(comparison, settings.session_field, is_kept=is_kept)
    return Exit.NEEDS_PERSON if comparison.is_broken else Exit.DONE


def remember_session_field(settings: Settings, name: str) -> bool:
    """Keep what the server calls the session in POST /captures. False when a running kiosk has the data folder."""
    mark = fingerprint(settings)
    try:
        known = read_only(settings.data, lambda tx: learnt.learnt(tx, mark, learnt.SESSION_FIELD), "")
        if name == (known or settings.session_field):
            return True
        database = Database(settings.data)
    except StoreFault:
        return False
    try:
        database.write(lambda tx: learnt.keep_learnt(tx, mark, learnt.SESSION_FIELD, name)).result()
    except StoreFault:
        return False
    finally:
        database.close()
    return True


def _description(settings: Settings) -> Answer:
    api = make_api(settings)
    try:
        answer = api.description()
    except TransportFault as fault:
        raise ServerFault("No description", f"{fault.why}. Scans are kept. Check network and address.") from None
    finally:
        api.close()
    if answer.status in {401, 403}:
        raise KnownFault("The key is refused", f"{words_of(answer)}. Check or renew the key.")
    if answer.status != 200:
        raise ServerFault("No description", f"The server does not describe its Scanner API: {words_of(answer)}.")
    return answer


def _tell(comparison: Comparison, session_field: str, *, is_kept: bool) -> None:
    broken = sum(difference.gravity is Gravity.BREAKS for difference in comparison.differences)
    for difference in sorted(comparison.differences, key=lambda one: one.gravity is Gravity.NOTE):
        out.print(_line(difference))
    for setting, value in comparison.learned.items():
        if value != session_field:
            what = "Remembered from now on" if is_kept else "Write into kiosk.toml"
            out.print(f'  {what}: {setting} = "{shown(value)}"')
    notes = len(comparison.differences) - broken
    err.print(
        f"{shown(comparison.title, 80) or 'The server'}: {len(OPERATIONS)} calls compared, "
        f"{broken} differences that break something, {notes} worth knowing."
    )


def _line(difference: Difference) -> str:
    where = f"{difference.operation} {difference.field}".strip()
    return f"{_SIGNS[difference.gravity]} [bold]{shown(where, 140)}[/]: {shown(difference.sentence, 300)}"
