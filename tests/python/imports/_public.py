__all__ = ["visible", "Other"]
visible, hidden, unlisted = "seen", "not seen", 3
_private = "p"


class Other:
    pass
