"""The one place that wires paths, settings, store and features for one data folder.

Front ends ask a workspace; features stay pure. Every change to the data goes through
``apply``, which is atomic and can be undone. One file is one subject; its class builds on
those below it and knows nothing of the others.
"""

from __future__ import annotations

from outreach_tui.workspace.checking import Checking
from outreach_tui.workspace.importing import Importing
from outreach_tui.workspace.outgoing import Outgoing
from outreach_tui.workspace.writing import Writing


class Workspace(Writing, Checking, Outgoing, Importing):
    """One data folder with everything that can be done in it. Usable from any thread."""
