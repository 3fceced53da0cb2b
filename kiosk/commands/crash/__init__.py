"""``kiosk bench crash``: kill -9 again and again, then compare what was kept with what arrived.

    run        the command: progress, table, exit code
    campaign   one life of the kiosk after the other on one data folder, beside the practice server
    forks      a process that has loaded everything and forks a child for each life
    life       what a child does: a person scans and photographs while the courier sends
    points     the boundaries at which a child may be told to die
    audit      what was acknowledged, what is on the disk, what the server holds

Nothing here is in the product's way: the boundaries are hooked in the children only.
"""
