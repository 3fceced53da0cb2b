"""The pieces screens are made of: theme, buttons, viewfinder, banner, lists, keypad, status bar, gun filter.

Widgets show what they are given and say what was touched; they know no store and no rules. Scanned and foreign text is
always plain text.
"""
