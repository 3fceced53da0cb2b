"""Controllers of single screens: each connects one screen with the parts and the bridge."""
