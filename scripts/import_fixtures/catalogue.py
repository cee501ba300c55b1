"""The models of the fixtures: each function builds one, with the libraries' default widths."""

import keras
import numpy as np
from hgq import layers as q
from hgq.config import HardSigmoidConfig, HardTanhConfig, QuantizerConfig
from keras import layers as k
from keras.layers import Input

MODES = (
    "TRN", "TRN_ZERO", "RND", "RND_ZERO", "RND_MIN_INF", "RND_INF", "RND_CONV", "S_RND",
    "S_RND_CONV",
)  # fmt: skip
HETEROGENEOUS = {"homogeneous_axis": None}


def data(kind="kif", **options):
    return QuantizerConfig(kind, "datalane", **options)


def functional(inputs, outputs):
    return keras.Model(inputs, outputs)


def spread(x):
    """A tensor quantized once, on a fine grid, for branches which quantize it again."""
    return q.Quantizer(data(i0=5, f0=7, round_mode="RND", overflow_mode="WRAP"), name="grid")(x)


def sequential_relu():
    return keras.Sequential(
        [Input((8,)), q.QDense(8, activation="relu"), q.QDense(6, activation="relu"), q.QDense(4)]
    )


def granularity(axes_of_data, axes_of_kernel):
    def build():
        def dense(units, **options):
            return q.QDense(
                units,
                iq_conf=data(**axes_of_data),
                kq_conf=QuantizerConfig("kbi", "weight", **axes_of_kernel),
                bq_conf=QuantizerConfig("kif", "bias", **axes_of_kernel_of_bias),
                **options,
            )

        per_tensor = axes_of_kernel.get("heterogeneous_axis") == ()
        axes_of_kernel_of_bias = {"heterogeneous_axis": ()} if per_tensor else {}
        return keras.Sequential([Input((4, 3)), dense(5, activation="relu"), dense(3)])

    return build


def modes(kind, overflow):
    """A branch for each rounding mode: of the data, and others of the kernel and bias."""

    def build():
        x = Input((5,))
        grid = spread(x)
        branches = []
        for index, rounding in enumerate(MODES):
            config = {"overflow_mode": overflow}
            of_kernel, of_bias = MODES[(index + 3) % 9], MODES[(index + 7) % 9]
            layer = q.QDense(
                3,
                iq_conf=QuantizerConfig(kind, "datalane", round_mode=rounding, **config),
                kq_conf=QuantizerConfig(kind, "weight", round_mode=of_kernel, **config),
                bq_conf=QuantizerConfig(kind, "bias", round_mode=of_bias, **config),
            )
            branches.append(layer(grid))
        return functional(x, k.Concatenate()(branches))

    return build


def untrained_widths():
    """Quantizers that were not trained: their weights wrap like data."""
    x = Input((5,))
    fixed = {"overflow_mode": "WRAP", "trainable": False}
    branches = [
        q.QDense(
            4,
            iq_conf=data(kind, **fixed),
            kq_conf=QuantizerConfig(kind, "weight", round_mode=rounding, **fixed),
            bq_conf=QuantizerConfig(kind, "bias", round_mode=rounding, **fixed),
        )
        for kind in ("kif", "kbi")
        for rounding in ("RND", "TRN")
    ]
    grid = spread(x)
    return functional(x, k.Concatenate()([branch(grid) for branch in branches]))


def output_quantizers():
    results = data(overflow_mode="SAT", round_mode="RND_CONV")
    return keras.Sequential(
        [
            Input((6,)),
            q.QDense(5, activation="relu", enable_oq=True, oq_conf=results),
            q.QDense(4, enable_iq=False, enable_oq=True, oq_conf=data("kbi", round_mode="TRN")),
            q.QDense(3, use_bias=False, enable_iq=False),
        ]
    )


EQUATIONS = (
    ("bnc,cd->bnd", (4, 3), "d"),
    ("...c,cd->...d", 3, "d"),
    ("bnc,nd->bdc", (2, 3), "dc"),
    ("bnc,nd->bdc", (2, 3), "d"),
    ("bnc,ncd->bnd", (4, 2), "nd"),
    ("bnc,ncd->bnd", (4, 2), "n"),
    ("bnc,ncd->bnd", (4, 2), None),
    ("bnc,ncd->bd", (3,), "d"),
    ("abc,cd->adb", (2, 4), "d"),
)


def einsum_dense():
    x = Input((4, 3))
    grid = spread(x)
    outputs = []
    for equation, shape, bias_axes in EQUATIONS:
        layer = q.QEinsumDense(equation, shape, bias_axes=bias_axes)
        outputs.append(k.Flatten()(layer(grid)))
    return functional(x, k.Concatenate()(outputs))


def einsum_dense_relu():
    return keras.Sequential(
        [
            Input((4, 3)),
            q.QEinsumDense("bnc,nm->bmc", (5, 3), bias_axes="m", activation="relu"),
            q.QEinsumDense("...c,cd->...d", 4, bias_axes="d", activation="relu"),
        ]
    )


def einsum_dense_batchnorm():
    x = Input((4, 3))
    grid = spread(x)
    shared = q.QEinsumDenseBatchnorm(
        "bnc,cd->bnd", (4, 4), bias_axes="d", activation="relu", epsilon=0.25
    )(grid)
    each = q.QEinsumDenseBatchnorm("bnc,ncd->bnd", (4, 2), bias_axes="nd")(grid)
    open_axes = q.QEinsumDenseBatchnorm("...c,cd->...d", 2, bias_axes="d")(grid)
    return functional(x, k.Concatenate()([shared, each, open_axes]))


def batchnorm_dense():
    return keras.Sequential(
        [
            Input((6,)),
            q.QBatchNormDense(6, activation="relu"),
            q.QBatchNormDense(4, scale=False, epsilon=0.125),
        ]
    )


def batchnorm():
    x = Input((4, 3))
    grid = spread(x)
    layers = [
        q.QBatchNormalization(),
        q.QBatchNormalization(axis=1),
        q.QBatchNormalization(center=False),
        q.QBatchNormalization(scale=False, epsilon=0.5),
    ]
    return functional(x, k.Concatenate()([layer(grid) for layer in layers]))


def merge_two():
    x, y, z = Input((4, 3), name="x"), Input((4, 3), name="y"), Input((1, 3), name="z")
    outputs = [
        q.QAdd()([x, y]), q.QSubtract()([x, y]), q.QMultiply()([x, y]), q.QMaximum()([x, y]),
        q.QMinimum()([x, y]), q.QAveragePow2()([x, y]), q.QAdd()([x, z]), q.QSubtract()([z, x]),
        q.QMultiply()([z, y]), q.QMaximum()([y, z]), q.QMinimum()([z, y]),
    ]  # fmt: skip
    return functional([x, y, z], k.Concatenate()(outputs))


def merge_three():
    x, y, z = Input((2, 3), name="x"), Input((2, 1), name="y"), Input((2, 3), name="z")
    same = {"iq_confs": data(overflow_mode="SAT")}
    each = {"iq_confs": [data(), data("kbi"), data(round_mode="TRN", overflow_mode="SAT_SYM")]}
    outputs = [
        q.QAdd(**each)([x, y, z]), q.QMultiply(**same)([x, y, z]), q.QMaximum(**each)([z, y, x]),
        q.QMinimum(**same)([x, y, z]), q.QAveragePow2(**each)([x, y, z]),
    ]  # fmt: skip
    return functional([x, y, z], k.Concatenate()(outputs))


def sums():
    x = Input((2, 4, 3))
    grid = spread(x)
    layers = [
        q.QSum(axes=-1), q.QSum(axes=(1, 2), scale=0.25), q.QSum(axes=(2, -1), keepdims=True),
        q.QSum(axes=1, scale=4.0, keepdims=True), q.QMeanPow2(axes=2),
        q.QMeanPow2(axes=(1, 3), keepdims=True), q.QMeanPow2(axes=(1, 2, 3)),
    ]  # fmt: skip
    flat = [k.Reshape((-1,))(layer(grid)) for layer in layers]
    return functional(x, k.Concatenate()(flat))


def reshaping():
    x = Input((2, 6))
    y = q.QDense(4)(x)
    turned = k.Permute((2, 1))(y)
    stacked = k.Concatenate(axis=1)([k.Reshape((2, 4))(turned), y])
    wide = k.Concatenate(axis=-1)([stacked, k.Reshape((4, 2))(turned)])
    cube = k.Permute((3, 1, 2))(k.Reshape((2, -1, 3))(wide))
    return functional(x, q.QDense(3)(k.Flatten()(cube)))


def slicing():
    x = Input((5, 6))
    y = spread(x)
    parts = [y[:, 1:3], y[..., 0], y[:, ::2], y[:, -1], y[:, 1:5:3, 2:-1], y[:, :, ::-1][:, 0]]
    parts += [y[:, 3, None, 1:3]]
    return functional(x, k.Concatenate()([k.Flatten()(part) for part in parts]))


def operators():
    x, y = Input((4,), name="x"), Input((4,), name="y")
    a, b = spread(x), q.Quantizer(data())(y)
    outputs = [a + b, a - b, a * b, a * 0.5, 0.25 * b, a - 1, 1.5 - b, a + 0.125, -a]
    outputs += [keras.ops.maximum(a, b), keras.ops.minimum(a, b), keras.ops.maximum(a, 0.5)]
    return functional([x, y], k.Concatenate()(outputs))


def activations():
    x = Input((5,))
    outputs = [
        k.ReLU()(q.QDense(4)(x)),
        k.LeakyReLU(negative_slope=0.25)(q.QDense(4)(spread(x))),
        k.Activation("relu")(q.QDense(4)(spread_again(x))),
        k.Activation("linear")(q.QDense(4, activation="linear")(spread_again(x))),
    ]
    return functional(x, k.Concatenate()(outputs))


def spread_again(x):
    return q.Quantizer(data(i0=5, f0=7, round_mode="RND", overflow_mode="WRAP"))(x)


def tables():
    x = Input((4,))
    narrow = data("kif", i0=2, f0=3)
    outputs = [
        q.QUnaryFunctionLUT("tanh", iq_conf=narrow)(x),
        q.QUnaryFunctionLUT("sigmoid", iq_conf=narrow)(x),
        q.QUnaryFunctionLUT("exponential", iq_conf=narrow)(x),
    ]
    return functional(x, k.Concatenate()(outputs))


def tables_each():
    x = Input((3,))
    each = {"homogeneous_axis": (0,)}
    outputs = [
        q.QUnaryFunctionLUT(
            function,
            iq_conf=data(kind),
            oq_conf=QuantizerConfig(
                kind, "table", round_mode=rounding, overflow_mode=overflow, **each
            ),
        )(x)
        for function, kind, rounding, overflow in (
            ("tanh", "kif", "RND_CONV", "SAT_SYM"), ("sigmoid", "kbi", "TRN", "SAT"),
            ("exponential", "kif", "RND", "WRAP"), ("tanh", "kbi", "RND_ZERO", "SAT"),
            ("exponential", "kbi", "RND_INF", "SAT"), ("tanh", "kif", "TRN_ZERO", "WRAP"),
            ("relu", "kif", "RND_MIN_INF", "SAT"), ("tanh", "kif", "S_RND", "SAT"),
        )
    ]  # fmt: skip
    return functional(x, k.Concatenate()(outputs))


def tables_shared():
    return keras.Sequential(
        [
            Input((4, 3)),
            q.QUnaryFunctionLUT(
                "tanh", allow_heterogeneous_input=False, allow_heterogeneous_table=False
            ),
            q.QDense(4),
            q.QUnaryFunctionLUT("sigmoid", allow_heterogeneous_input=False),
        ]
    )


def residual():
    x = Input((6,))
    y = q.QDense(6, activation="relu")(x)
    return functional(x, q.QDense(3)(q.QAdd()([x, y])))


def two_inputs_two_outputs():
    x, y = Input((4,), name="first"), Input((2, 3), name="second")
    a = q.QDense(4, activation="relu")(x)
    b = q.QDense(4)(k.Flatten()(y))
    joined = q.QAdd()([a, b])
    return functional([x, y], [q.QDense(2, name="low")(joined), q.QMaximum(name="high")([a, b])])


def shared_dense():
    x, y = Input((4,), name="x"), Input((4,), name="y")
    dense = q.QDense(4, activation="relu")
    return functional([x, y], k.Concatenate()([dense(x), dense(y), dense(dense(y))]))


def nested():
    inner = keras.Sequential(
        [Input((5,)), q.QDense(4, activation="relu"), q.QDense(5)], name="encoder"
    )
    a, b = Input((5,)), Input((5,))
    pair = functional([a, b], q.QSubtract()([a, b]))
    x = Input((5,))
    y = inner(x)
    return functional(x, q.QDense(3)(pair([y, inner(y)])))


def nested_outputs():
    a, b = Input((4,)), Input((4,))
    inner = functional(a, q.QDense(4, activation="relu")(a))
    fork = functional(b, [q.QDense(3)(b), q.QDense(2)(b)])
    x = Input((4,))
    first = inner(x)
    second = inner(first)
    low, high = fork(second)
    return functional(x, [first, second, low, q.QDense(2)(high)])


def scaler():
    return keras.Sequential(
        [
            Input((5,)),
            q.QDense(
                4,
                iq_conf=data(scaler=4.0),
                kq_conf=QuantizerConfig("kbi", "weight", scaler=0.5),
                bq_conf=QuantizerConfig("kif", "bias", scaler=2.0),
            ),
            q.QDense(3, iq_conf=data("kbi", scaler=0.125, overflow_mode="SAT")),
        ]
    )


def hard_functions():
    x = Input((5,))
    y = q.QDense(4, enable_oq=True, oq_conf=HardTanhConfig())(x)
    y = q.QDense(4, enable_oq=True, oq_conf=HardTanhConfig(symmetric=True))(y)
    z = q.QDense(4, enable_oq=True, oq_conf=HardSigmoidConfig())(y)
    return functional(x, k.Concatenate()([y, z, q.QDense(3)(z)]))


def affine():
    return keras.Sequential(
        [Input((5,)), q.QDense(4, iq_conf=data(affine=(0.5, -0.25))), q.QDense(3)]
    )


def quantizer_layers():
    x = Input((3, 4))
    y = q.Quantizer(data())(x)
    z = q.Quantizer(data("kbi", heterogeneous_axis=(2,), **HETEROGENEOUS))(y)
    w = q.Quantizer("kif", "datalane", i0=1, f0=2, overflow_mode="SAT_SYM")(y)
    return functional(x, k.Concatenate()([y, z, w, q.Quantizer(QuantizerConfig("dummy"))(y)]))


def particles():
    per_particle = {"heterogeneous_axis": (2,), **HETEROGENEOUS}
    return keras.Sequential(
        [
            Input((8, 3)),
            q.QDense(32, activation="relu", iq_conf=data()),
            q.QDense(32, activation="relu", iq_conf=data(**per_particle)),
            q.QSum(axes=1, scale=0.125, iq_conf=data(**per_particle)),
            q.QDense(16, activation="relu"),
            q.QDense(5),
        ]
    )


def plain_dense():
    return keras.Sequential(
        [Input((6,)), k.Dense(5, activation="relu"), k.Dropout(0.5), k.Dense(3, use_bias=False)]
    )


def plain_functional():
    x = Input((4, 3))
    y = k.EinsumDense("bnc,cd->bnd", (4, 4), bias_axes="d", activation="relu")(x)
    y = k.Add()([k.Permute((2, 1))(y), k.LeakyReLU(negative_slope=0.5)(k.Permute((2, 1))(y))])
    z = k.Maximum()([y, k.Reshape((4, 4))(k.Flatten()(y)) * 0.5])
    return functional(x, k.Dense(2)(k.Subtract()([z, y[:, :1]])))


def plain_batchnorm():
    return keras.Sequential([Input((5,)), k.Dense(4), k.BatchNormalization(epsilon=2.0**-10)])


PER_TENSOR = {"heterogeneous_axis": ()}
PER_CHANNEL = {"heterogeneous_axis": (-1,)}
QUANTIZED = {
    "sequential_relu": sequential_relu,
    "per_tensor": granularity(PER_TENSOR, PER_TENSOR),
    "per_channel": granularity(PER_CHANNEL, PER_CHANNEL),
    "per_row": granularity({"homogeneous_axis": (0, -1)}, {"homogeneous_axis": (1,)}),
    "per_element": granularity({"homogeneous_axis": (0,)}, {"homogeneous_axis": ()}),
    **{
        f"modes_{kind}_{overflow.lower()}": modes(kind, overflow)
        for kind in ("kif", "kbi")
        for overflow in ("WRAP", "SAT", "SAT_SYM")
    },
    "untrained_widths": untrained_widths,
    "output_quantizers": output_quantizers,
    "einsum_dense": einsum_dense,
    "einsum_dense_relu": einsum_dense_relu,
    "einsum_dense_batchnorm": einsum_dense_batchnorm,
    "batchnorm_dense": batchnorm_dense,
    "batchnorm": batchnorm,
    "merge_two": merge_two,
    "merge_three": merge_three,
    "sums": sums,
    "reshaping": reshaping,
    "slicing": slicing,
    "operators": operators,
    "activations": activations,
    "tables": tables,
    "tables_each": tables_each,
    "tables_shared": tables_shared,
    "residual": residual,
    "two_inputs_two_outputs": two_inputs_two_outputs,
    "shared_dense": shared_dense,
    "nested": nested,
    "nested_outputs": nested_outputs,
    "scaler": scaler,
    "hard_functions": hard_functions,
    "affine": affine,
    "quantizer_layers": quantizer_layers,
    "particles": particles,
}
PLAIN = {
    "plain_dense": plain_dense,
    "plain_functional": plain_functional,
    "plain_batchnorm": plain_batchnorm,
    "plain_float": plain_dense,
}
# Every input of these is quantized once, so that events may be any numbers.
ANY_INPUT = ("sequential_relu", "per_tensor", "per_element", "particles")
OLDER = (
    "sequential_relu", "per_channel", "modes_kif_wrap", "output_quantizers", "einsum_dense",
    "batchnorm_dense", "batchnorm", "merge_two", "sums", "tables",
    "residual",
)  # fmt: skip
