"""What was written, what came back, and what is due."""
