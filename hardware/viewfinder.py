"""Where in a frame the code is expected: the aim that the screen shows."""

AIM = (0.76, 0.52)
"""Width and height of the viewfinder as shares of the frame; it is centred."""


def aim_box(width: int, height: int) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the viewfinder in a frame of this size."""
    across, down = int(width * AIM[0]), int(height * AIM[1])
    left, top = (width - across) // 2, (height - down) // 2
    return left, top, left + across, top + down
