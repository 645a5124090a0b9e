"""Steps from older data formats to the present one."""
