"""What a message does, and whether it keeps networking etiquette."""
