"""``kiosk doctor``: what is right and wrong with this machine, its settings, camera and server, and what to do."""

from dataclasses import asdict

from kiosk.clock import Clock
from kiosk.commands.terminal import Exit, out, print_json, shown
from kiosk.findings import Grade, checks_of, run_check
from kiosk.settings import Settings

_SIGNS = {Grade.OK: "[green]✓[/]", Grade.WARNING: "[yellow]▲[/]", Grade.FAULT: "[red]✗[/]"}


def doctor(settings: Settings, clock: Clock, *, as_json: bool) -> Exit:
    """Run every check and print it as soon as it is known."""
    findings = []
    for check in checks_of(settings):
        finding = run_check(check, settings, clock)
        findings.append(finding)
        if not as_json:
            out.print(f"{_SIGNS[finding.grade]} [bold]{finding.what}[/]: {shown(finding.sentence, 700)}")
    if as_json:
        print_json([asdict(finding) for finding in findings])
    return Exit.NEEDS_PERSON if any(f.grade is Grade.FAULT for f in findings) else Exit.DONE
