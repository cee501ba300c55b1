// `import Apus` is all that a program needs: the library's targets come with it.
@_exported import ArrayFiles
@_exported import Backends
@_exported import BitModel
@_exported import CMVM
@_exported import Datasets
@_exported import Emulation
@_exported import FixedPoint
@_exported import Importers
@_exported import Lowering
@_exported import Reports
@_exported import Toolchains
@_exported import Training
@_exported import TriggerIR
