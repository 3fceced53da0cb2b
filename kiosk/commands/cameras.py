"""``kiosk cameras``: the cameras that are plugged in, what to write into kiosk.toml, and the settings they know."""

from hardware.camera import settings_at
from hardware.devices import Camera, Roots, list_cameras
from kiosk.commands.terminal import Exit, out, print_json, shown
from kiosk.core.faults import CameraFault


def cameras(*, as_json: bool, roots: Roots | None = None) -> Exit:
    """Print every camera; ``roots``: where they are listed."""
    found = [_about(camera) for camera in list_cameras(roots)]
    told = [about for about in found if about is not None]
    if as_json:
        print_json(told)
        return Exit.DONE
    for about in told:
        _print(about)
    if not told:
        out.print("No camera is plugged in. Network cameras need none: camera = http://... or rtsp://...")
    return Exit.DONE


def _about(camera: Camera) -> dict[str, object] | None:
    """What there is to know of a camera; None of a node that gives no pictures, such as a codec."""
    trouble, settings = "", None
    try:
        settings = settings_at(camera.node)
        if settings is None:
            return None
    except CameraFault as fault:
        trouble = fault.sentence
    return {
        "name": camera.name,
        "camera": str(camera.stable),
        "by_id": str(camera.by_id or ""),
        "by_path": str(camera.by_path or ""),
        "now": str(camera.node),
        "is_twin": camera.is_twin,
        "settings": settings or {},
        "trouble": trouble,
    }


def _print(about: dict[str, object]) -> None:
    out.print(f"[bold]{shown(str(about['name']))}[/]")
    out.print(f'  write    camera = "{shown(str(about["camera"]), 300)}"')
    if about["is_twin"]:
        out.print("           another camera has the same name and serial number, so this names the port")
    if about["by_path"] and about["by_path"] != about["camera"]:
        out.print(f"  port     {shown(str(about['by_path']), 300)}")
    out.print(f"  now      {shown(str(about['now']))}")
    settings = about["settings"]
    if isinstance(settings, dict):
        for name, values in settings.items():
            out.print(f"  setting  {name} = {shown(values)}")
    if about["trouble"]:
        out.print(f"  [yellow]▲ {shown(str(about['trouble']), 300)}[/]")
