"""``kiosk doctor --contract``: does the server describe its Scanner API as this kiosk knows it?"""

from dataclasses import asdict

from kiosk.assembly import make_api
from kiosk.commands.terminal import Exit, err, out, print_json, shown
from kiosk.core.faults import KnownFault
from kiosk.settings import Settings
from sync.api.contract import Comparison, Difference, Gravity, compare
from sync.api.operations import OPERATIONS
from sync.policy import Answer, TransportFault, words_of

_SIGNS = {Gravity.BREAKS: "[red]✗[/]", Gravity.NOTE: "[yellow]▲[/]"}


class ServerFault(KnownFault):
    """The server could not be asked."""

    exit_code = Exit.SERVER


def check_contract(settings: Settings, *, as_json: bool) -> Exit:
    """Fetch the server's own description, compare, and tell. Exit code 3 when a call of the kiosk cannot work.

    Raises SettingsFault without a server or key, ServerFault when there is no description to compare.
    """
    comparison = compare(_description(settings).body, settings.session_field)
    if comparison is None:
        raise ServerFault("No description", "The server answers, but with no OpenAPI document. Check the address.")
    if as_json:
        print_json(asdict(comparison) | {"is_broken": comparison.is_broken})
    else:
        _tell(comparison, settings.session_field)
    return Exit.NEEDS_PERSON if comparison.is_broken else Exit.DONE


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


def _tell(comparison: Comparison, session_field: str) -> None:
    broken = sum(difference.gravity is Gravity.BREAKS for difference in comparison.differences)
    for difference in sorted(comparison.differences, key=lambda one: one.gravity is Gravity.NOTE):
        out.print(_line(difference))
    for setting, value in comparison.learned.items():
        if value != session_field:
            out.print(f'  Write into kiosk.toml: {setting} = "{shown(value)}"')
    notes = len(comparison.differences) - broken
    err.print(
        f"{shown(comparison.title, 80) or 'The server'}: {len(OPERATIONS)} calls compared, "
        f"{broken} differences that break something, {notes} worth knowing."
    )


def _line(difference: Difference) -> str:
    where = f"{difference.operation} {difference.field}".strip()
    return f"{_SIGNS[difference.gravity]} [bold]{shown(where, 140)}[/]: {shown(difference.sentence, 300)}"
