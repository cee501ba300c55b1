"""Networks as both tools of compare-circuits take them."""

import json
import typing
from pathlib import Path

from compare_circuits import trace_axol1tl
from compare_circuits.tools import Failure, npy, run


class Network(typing.NamedTuple):
    """A network as both tools take it."""
    name: str
    stages: int | None
    model: Path
    graph: Path
    reference: Path | None
    arrays: tuple = ("x", "y")


def from_keras(options, file, stages):
    if not file.is_file():
        raise Failure(f"{file}: no such file; give a Keras file of HGQ2")
    model = options.work / f"{file.stem}.model.json"
    run([options.apus, "import", file, "--output", model])
    # The traced graph serves all numbers of stages; alkaid knows its files by this name.
    graph = options.work / f"{file.stem.replace('.', '_')}_traced.json.gz"
    run([options.alkaid, "convert", file, graph, "--flavor", "json.gz"], KERAS_BACKEND="jax")
    reference = file.with_suffix(".reference.npz")
    return Network(file.stem, stages, model, graph, reference if reference.exists() else None)


def axol1tl_layers(archive):
    """AXOL1TL v4 from its scaled inputs to the score, as the layers of an Apus model."""
    def tensor(name, *shape):
        mantissas = [int(value * 8) for value in npy(archive, name)]
        return {"shape": shape, "exponent": -3, "mantissas": mantissas}

    layers = [{"name": "scaled", "kind": "input", "shape": [57], "types": "fixed<8,6>"}]
    for rows, columns, number in trace_axol1tl.DENSE:
        layers.append({"name": f"dense_{number}", "kind": "dense",
                       "weights": tensor(f"w{number}", rows, columns),
                       "bias": tensor(f"b{number}", columns)})
        if number < 6:
            layers += [{"name": f"relu_{number}", "kind": "relu"},
                       {"name": f"activation_{number}", "kind": "quantize",
                        "types": "ufixed<10,6,RND_CONV,SAT>"}]
    layers += [{"name": "mu", "kind": "quantize", "types": "fixed<10,7,RND_CONV,SAT>"},
               {"name": "square", "kind": "square"},
               {"name": "squares", "kind": "quantize", "types": "ufixed<18,14>"},
               {"name": "sum", "kind": "reduce_sum", "axes": [0], "keepsAxes": False},
               {"name": "score", "kind": "quantize", "types": "ufixed<18,14>"}]
    for before, layer in zip(layers, layers[1:]):
        layer["operands"] = [before["name"]]
    return layers


def from_axol1tl(options, archive, stages):
    if not archive.is_file():
        raise Failure(f"{archive}: no such file; give the weights as an npz file")
    model = options.work / f"{archive.stem}.model.json"
    graph = {"name": archive.stem, "outputs": ["score"], "layers": axol1tl_layers(archive)}
    model.write_text(json.dumps({"schema": "apus-model", "version": 1, "graph": graph}))
    traced = options.work / f"{archive.stem}-traced.json.gz"
    run([options.alkaid.parent / "python", trace_axol1tl.__file__, archive, traced])
    return Network(archive.stem, stages, model, traced, archive, ("scaled", "score"))
