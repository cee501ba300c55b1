"""alkaid's graph of AXOL1TL v4. Runs inside alkaid's environment, which has numpy."""

import sys

#: The dense layers of AXOL1TL v4: inputs, outputs and number of each.
DENSE = ((57, 28, 2), (28, 15, 4), (15, 8, 6))


def trace(archive, output):
    """Its graph of the network, held to the score."""
    import numpy as np
    from alkaid.trace import FVArray, FVArrayInput, HWConfig
    from alkaid.trace import trace as traced

    arrays = np.load(archive)
    # The options of `alkaid convert`.
    inputs = FVArrayInput((57,), HWConfig(1, 1, -1), {"hard_dc": 5})
    words = inputs.quantize(1, 5, 2)
    for rows, columns, number in DENSE:
        words = words @ arrays[f"w{number}"].reshape(rows, columns) + arrays[f"b{number}"]
        if number < 6:
            words = words.relu().quantize(0, 6, 4, "SAT", "RND_CONV")
    # A table for each square, which takes fewer LUTs than its multiplier.
    squares = words.quantize(1, 6, 3, "SAT", "RND_CONV").apply(np.square).quantize(0, 14, 4)
    graph = traced(inputs, FVArray(np.array([np.sum(squares).quantize(0, 14, 4)])))
    if not np.array_equal(graph.predict(arrays["scaled"]).ravel(), arrays["score"]):
        sys.exit(f"{archive}: alkaid's graph does not give the score")
    graph.save(output)


if __name__ == "__main__":
    trace(*sys.argv[1:])
