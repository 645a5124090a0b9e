"""Letters in mailboxes and mail files, and whom they are to and from."""
