"""The parts of the sample generator: data, drawing, scanning and the documents themselves."""
