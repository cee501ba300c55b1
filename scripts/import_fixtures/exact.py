"""Evaluates a Keras 3 or HGQ2 model in float64 with NumPy alone.

It is written from the definitions (HGQ: arXiv:2006.10159 and arXiv:2405.00645; AC fixed-point
rounding and overflow modes) and shares no arithmetic with Keras, so that where both agree in
every bit, no sum was rounded in either.
"""

from functools import partial

import numpy as np

ROUNDING = {
    "TRN": np.floor,
    "TRN_ZERO": np.trunc,
    "RND": lambda v: np.floor(v + 0.5),
    "RND_MIN_INF": lambda v: np.ceil(v - 0.5),
    "RND_ZERO": lambda v: np.sign(v) * np.ceil(np.abs(v) - 0.5),
    "RND_INF": lambda v: np.sign(v) * np.floor(np.abs(v) + 0.5),
    "RND_CONV": np.round,
}

FUNCTIONS = {
    "linear": lambda v: v,
    "relu": lambda v: np.maximum(v, 0.0),
    "tanh": np.tanh,
    "sigmoid": lambda v: 1.0 / (1.0 + np.exp(-v)),
    "exponential": np.exp,
    "exp": np.exp,
}


def array(variable):
    return np.asarray(variable, dtype=np.float64)


def fixed_point(value, keeps_sign, integer_bits, fraction_bits, rounding, overflow):
    """Fixed point with k sign, i integer and f fraction bits; no bits hold zero."""
    step = 2.0**-fraction_bits
    top = 2.0**integer_bits
    rounded = ROUNDING[rounding](value / step) * step
    # Beyond the range by any amount saturates to the same end, before or after rounding.
    if overflow == "WRAP":
        low = -keeps_sign * top
        rounded = low + np.mod(rounded - low, top - low)
    else:
        low = -keeps_sign * (top if overflow == "SAT" else top - step)
        rounded = np.clip(rounded, low, top - step)
    return np.where(keeps_sign + integer_bits + fraction_bits > 0, rounded, 0.0)


def quantized(layer, value):
    """What the layer `Quantizer` makes of a value."""
    if layer is None:
        return value
    inner = layer.quantizer
    if layer.scaler is not None:
        value = value / layer.scaler
    if type(inner).__name__ != "DummyQuantizer":
        value = quantized_inside(inner, value)
    if layer.scaler is not None:
        value = value * layer.scaler
    if getattr(layer, "affine", None) is not None:
        value = value * layer.affine[0] + layer.affine[1]
    return value


def quantized_inside(inner, value):
    rounding = inner.round_mode.removeprefix("S_")
    keeps_sign = array(inner._k)
    integer_bits = np.round(array(inner._i))
    if hasattr(inner, "_f"):
        fraction_bits = np.round(array(inner._f))
    else:
        fraction_bits = np.round(array(inner._b)) - integer_bits
    if inner.overflow_mode == "WRAP" and inner.trainable and inner._is_weight:
        # Trained weights in this mode hold as many integer bits as they need.
        if hasattr(inner, "_f") or rounding == "RND":
            return ROUNDING[rounding](value * 2.0**fraction_bits) / 2.0**fraction_bits
    return fixed_point(
        value, keeps_sign, integer_bits, fraction_bits, rounding, inner.overflow_mode
    )


def input_quantized(layer, value):
    if not getattr(layer, "enable_iq", False):
        return value
    if isinstance(value, (list, tuple)):
        return [quantized(q, v) for q, v in zip(layer.iq, value)]
    return quantized(layer.iq, value)


def activated(layer, value):
    return FUNCTIONS[getattr(layer.activation, "__name__", "linear")](value)


def kernel_and_bias(layer):
    quantizes = hasattr(layer, "_kq")
    kernel = array(layer._kernel)
    bias = None if layer.bias is None else array(layer.bias)
    kind = type(layer).__name__
    if kind in ("QBatchNormDense", "QEinsumDenseBatchnorm"):
        gamma = array(layer.bn_gamma) if layer.scale else 1.0
        mean, variance = array(layer.moving_mean), array(layer.moving_variance)
        if kind == "QBatchNormDense":
            bias = bias - mean @ kernel
            kernel = (gamma / np.sqrt(variance + layer.epsilon))[:, None] * kernel
        else:
            scale = gamma / np.sqrt(variance + 1e-7)
            bias = bias - np.reshape(mean * scale, layer._norm_offset_cast_shape)
            kernel = np.einsum(layer.fused_kernel_equation, kernel, scale)
    if quantizes:
        kernel = quantized(layer.kq, kernel)
        bias = None if bias is None else quantized(layer.bq, bias)
    return kernel, bias


def normalized(layer, value):
    gamma = 1.0
    if layer.scale:
        gamma = array(layer.bn_gamma if hasattr(layer, "bn_gamma") else layer.gamma)
    own = type(layer).__name__ == "QBatchNormalization"
    beta = 1.0 if own else 0.0
    if layer.center:
        beta = array(layer.bn_beta if own else layer.beta)
    scale = gamma / np.sqrt(array(layer.moving_variance) + layer.epsilon)
    offset = beta - array(layer.moving_mean) * scale
    if own:
        scale, offset = quantized(layer.kq, scale), quantized(layer.bq, offset)
    shape = [1] * value.ndim
    shape[layer.axis] = -1
    return value * scale.reshape(shape) + offset.reshape(shape)


def merged(layer, values):
    rank = max(v.ndim for v in values)
    values = [v.reshape(v.shape[:1] + (1,) * (rank - v.ndim) + v.shape[1:]) for v in values]
    kind = type(layer).__name__.removeprefix("Q")
    result = values[0]
    for value in values[1:]:
        if kind in ("Add", "AveragePow2"):
            result = result + value
        elif kind == "Subtract":
            result = result - value
        elif kind == "Multiply":
            result = result * value
        elif kind == "Maximum":
            result = np.maximum(result, value)
        elif kind == "Minimum":
            result = np.minimum(result, value)
        else:
            raise NotImplementedError(kind)
    return result * layer._scale if kind == "AveragePow2" else result


BINARY = {
    "Add": np.add,
    "Subtract": np.subtract,
    "Multiply": np.multiply,
    "Maximum": np.maximum,
    "Minimum": np.minimum,
    "Divide": np.divide,
    "TrueDivide": np.true_divide,
}


def evaluated(operation, *arguments, **options):
    """One operation of a graph of tensors with a batch axis."""
    kind, home = type(operation).__name__, type(operation).__module__
    options.pop("training", None)
    if home.startswith("keras.src.ops"):
        if kind == "GetItem":
            key = arguments[1]
            return arguments[0][tuple(key) if isinstance(key, list) else key]
        if kind == "Negative":
            return -arguments[0]
        return BINARY[kind](*arguments)
    value = arguments[0]
    if kind in ("Sequential", "Functional"):
        return outputs_of(operation, value)
    if kind == "Quantizer":
        return quantized(operation, value)
    value = input_quantized(operation, value)
    if kind in ("QDense", "Dense", "QBatchNormDense"):
        kernel, bias = kernel_and_bias(operation)
        result = value @ kernel
        result = activated(operation, result if bias is None else result + bias)
    elif "Einsum" in kind:
        kernel, bias = kernel_and_bias(operation)
        equation = operation.equation
        result = np.einsum(equation, value, kernel)
        result = activated(operation, result if bias is None else result + bias)
    elif "BatchNorm" in kind:
        result = normalized(operation, value)
    elif kind in ("QSum", "QMeanPow2"):
        axes = tuple(operation.axes)
        result = np.sum(value, axis=axes, keepdims=operation.keepdims) * operation.scale
    elif kind in ("Activation", "QUnaryFunctionLUT"):
        result = activated(operation, value)
    elif kind == "ReLU":
        result = np.maximum(value, 0.0)
    elif kind == "LeakyReLU":
        result = np.where(value > 0, value, value * operation.negative_slope)
    elif kind == "Flatten":
        result = value.reshape(len(value), -1)
    elif kind == "Reshape":
        result = value.reshape((len(value),) + tuple(operation.target_shape))
    elif kind == "Permute":
        result = value.transpose((0,) + tuple(operation.dims))
    elif kind == "Concatenate":
        result = np.concatenate(value, axis=operation.axis)
    elif kind in ("Dropout", "InputLayer"):
        result = value
    else:
        result = merged(operation, value)
    return quantized(operation.oq, result) if getattr(operation, "enable_oq", False) else result


def outputs_of(model, inputs):
    """The outputs of a model, in the structure Keras gives them."""
    graph = model._functional if type(model).__name__ == "Sequential" else model
    return graph._run_through_graph(inputs, operation_fn=lambda op: partial(evaluated, op))
