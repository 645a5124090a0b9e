"""Who the user is, whom they know, and how senior those people are."""
