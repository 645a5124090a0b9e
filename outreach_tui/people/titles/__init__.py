"""How job titles are read: their words by what they mean, and the steps that weigh them."""
