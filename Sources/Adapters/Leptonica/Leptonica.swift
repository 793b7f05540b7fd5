// Leptonica
