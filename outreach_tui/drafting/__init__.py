"""Message templates and how they are filled."""
