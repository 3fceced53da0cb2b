"""The station: what a person sees, and what is kept.

``core`` is pure, ``store`` keeps, ``station`` holds the use cases, ``screens`` and ``widgets`` show. Imports run one
way, from ``cli`` down to ``core`` (see ``[tool.importlinter]`` in pyproject.toml).
"""

__version__ = "0.1.0"
