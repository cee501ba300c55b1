// libhdf5, with the macros that Swift cannot see as functions: most of HDF5's constants are
// expressions that initialise the library first.
#include <hdf5.h>

// Stops the library from printing its error stack; the Swift side reports errors itself.
static inline herr_t apus_h5_silence(void) { return H5Eset_auto2(H5E_DEFAULT, NULL, NULL); }

static inline hid_t apus_h5_default(void) { return H5P_DEFAULT; }
static inline hid_t apus_h5_all(void) { return H5S_ALL; }
static inline hid_t apus_h5_dataset_create_class(void) { return H5P_DATASET_CREATE; }
static inline hid_t apus_h5_link_create_class(void) { return H5P_LINK_CREATE; }
static inline unsigned apus_h5_truncate(void) { return H5F_ACC_TRUNC; }

static inline hid_t apus_h5_float(void) { return H5T_NATIVE_FLOAT; }
static inline hid_t apus_h5_double(void) { return H5T_NATIVE_DOUBLE; }
static inline hid_t apus_h5_int8(void) { return H5T_NATIVE_INT8; }
static inline hid_t apus_h5_int16(void) { return H5T_NATIVE_INT16; }
static inline hid_t apus_h5_int32(void) { return H5T_NATIVE_INT32; }
static inline hid_t apus_h5_int64(void) { return H5T_NATIVE_INT64; }
static inline hid_t apus_h5_uint8(void) { return H5T_NATIVE_UINT8; }
static inline hid_t apus_h5_uint16(void) { return H5T_NATIVE_UINT16; }
static inline hid_t apus_h5_uint32(void) { return H5T_NATIVE_UINT32; }
static inline hid_t apus_h5_uint64(void) { return H5T_NATIVE_UINT64; }

// Types as files store them: little endian whatever the machine, so that bytes are the same.
static inline hid_t apus_h5_file_float(void) { return H5T_IEEE_F32LE; }
static inline hid_t apus_h5_file_double(void) { return H5T_IEEE_F64LE; }
static inline hid_t apus_h5_file_int8(void) { return H5T_STD_I8LE; }
static inline hid_t apus_h5_file_int16(void) { return H5T_STD_I16LE; }
static inline hid_t apus_h5_file_int32(void) { return H5T_STD_I32LE; }
static inline hid_t apus_h5_file_int64(void) { return H5T_STD_I64LE; }
static inline hid_t apus_h5_file_uint8(void) { return H5T_STD_U8LE; }
static inline hid_t apus_h5_file_uint16(void) { return H5T_STD_U16LE; }
static inline hid_t apus_h5_file_uint32(void) { return H5T_STD_U32LE; }
static inline hid_t apus_h5_file_uint64(void) { return H5T_STD_U64LE; }

static inline hid_t apus_h5_c_string(void) { return H5T_C_S1; }
