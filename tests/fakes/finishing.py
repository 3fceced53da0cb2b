"""Finish as a person does: the button of the scan screen, then the one of the review."""


def finish(kiosk, qtbot) -> None:
    """Finish the session that is shown."""
    kiosk.window.scan.finish_button.click()
    review = kiosk.window.review
    qtbot.waitUntil(lambda: kiosk.window.stack.currentWidget() is review, timeout=5_000)
    review.finish_button.click()
