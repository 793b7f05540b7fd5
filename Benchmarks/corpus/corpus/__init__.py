"""Invented Belgian documents with their truth, to measure and calibrate the reader on layouts nobody tuned it for."""
