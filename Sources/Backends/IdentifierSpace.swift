/// Gives names in generated code: legal in Verilog and C++, unique in their scope.
///
/// Names come from model files, so they are untrusted. Only letters, digits and single
/// underscores pass; everything else becomes an underscore, and words that a language or
/// a tool keeps for itself get a number behind them.
struct IdentifierSpace {
  private var taken: Set<String>

  /// A scope in which the given names, and the languages' keywords, are taken.
  init(reserved: [String] = []) {
    taken = Set(reserved).union(Self.keywords).union(Self.toolWords)
  }

  /// A free identifier as close to the wish as possible; it is taken from now on.
  mutating func claim(_ wish: String) -> String {
    let base = Self.sanitized(wish)
    var name = base
    var number = 2
    while !taken.insert(name).inserted {
      name = "\(base)_\(number)"
      number += 1
    }
    return name
  }

  /// At most 64 letters, digits and single inner underscores, beginning with a letter.
  static func sanitized(_ wish: String) -> String {
    var name = ""
    for scalar in wish.unicodeScalars {
      let isPlain =
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
      if isPlain {
        name.unicodeScalars.append(scalar)
      } else if !name.isEmpty, !name.hasSuffix("_") {
        // Verilator and C++ keep doubled underscores for themselves.
        name.append("_")
      }
      if name.utf8.count >= 64 { break }
    }
    while name.hasSuffix("_") { name.removeLast() }
    guard let first = name.first else { return "unnamed" }
    return first.isNumber ? "n\(name)" : name
  }

  /// The reserved words of Verilog-2005, SystemVerilog and C++, and names of `ap_fixed`
  /// and of our own.
  private static let keywords: Set<String> = Set(
    """
    accept_on alias always always_comb always_ff always_latch and assert assign assume automatic
    before begin bind bins binsof bit break buf bufif0 bufif1 byte case casex casez cell chandle
    checker class clocking cmos config const constraint context continue cover covergroup
    coverpoint cross deassign default defparam design disable dist do edge else end endcase
    endchecker endclass endclocking endconfig endfunction endgenerate endgroup endinterface
    endmodule endpackage endprimitive endprogram endproperty endspecify endsequence endtable
    endtask enum event eventually expect export extends extern final first_match for force foreach
    forever fork forkjoin function generate genvar global highz0 highz1 if iff ifnone ignore_bins
    illegal_bins implements implies import incdir include initial inout input inside instance int
    integer interconnect interface intersect join join_any join_none large let liblist library
    local localparam logic longint macromodule matches medium modport module nand negedge nettype
    new nexttime nmos nor noshowcancelled not notif0 notif1 null or output package packed parameter
    pmos posedge primitive priority program property protected pull0 pull1 pulldown pullup
    pulsestyle_ondetect pulsestyle_onevent pure rand randc randcase randsequence rcmos real realtime
    ref reg reject_on release repeat restrict return rnmos rpmos rtran rtranif0 rtranif1 s_always
    s_eventually s_nexttime s_until s_until_with scalared sequence shortint shortreal showcancelled
    signed small soft solve specify specparam static string strong strong0 strong1 struct super
    supply0 supply1 sync_accept_on sync_reject_on table tagged task this throughout time
    timeprecision timeunit tran tranif0 tranif1 tri tri0 tri1 triand trior trireg type typedef
    union unique unique0 unsigned until until_with untyped use uwire var vectored virtual void wait
    wait_order wand weak weak0 weak1 while wildcard wire with within wor xnor xor
    alignas alignof and_eq asm auto bitand bitor bool catch char char8_t char16_t char32_t co_await
    co_return co_yield compl concept const_cast consteval constexpr constinit decltype delete double
    dynamic_cast explicit false float friend goto inline long mutable namespace noexcept not_eq
    nullptr operator or_eq private public register reinterpret_cast requires short sizeof
    static_assert static_cast switch template thread_local throw true try typeid typename using
    volatile wchar_t xor_eq main std apus ap_int ap_uint ap_fixed ap_ufixed bench NULL
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Words that are no keywords and that the tools trip over all the same: C++ and SystemC words
  /// that Verilator warns of, members of the classes it makes, macros and global types of the
  /// C library and of AMD's headers, and files beside the kernel.
  private static let toolWords: Set<String> = Set(
    """
    abort atomic_cancel atomic_commit atomic_noexcept bit_vector cdecl complex const_iterator
    const_reference deque far huge interrupt iterator list map multimap multiset near override
    pascal queue reference sc_clock sc_in sc_inout sc_out sc_signal sensitive sensitive_neg
    sensitive_pos set stack synchronized transaction_safe transaction_safe_dynamic type_info vector
    atClone contextp eval eval_end_step eval_step eventsPending hierName modelName name
    nextTimeSlot prepareClone rootp threads trace traceCapable traceConfig vlSymsp
    BIAS BIG_ENDIAN BUFSIZ BYTE_ORDER EDOM EOF ERANGE EXIT_FAILURE EXIT_SUCCESS HUGE_VAL INFINITY
    INLINE LITTLE_ENDIAN MAXFLOAT MAX_MODE M_1_PI M_2_PI M_E
    M_PI M_PI_2 M_PI_4 NAN RAND_MAX alloca assert assert_perror errno
    issubnormal linux math_errhandling offsetof stderr stdin stdout unix
    CHAR_BIT INT8_MAX INT8_MIN INT16_MAX INT16_MIN INT32_MAX INT32_MIN INT64_MAX INT64_MIN
    INT_MAX INT_MIN LONG_MAX LONG_MIN SIZE_MAX UINT8_MAX UINT16_MAX UINT32_MAX UINT64_MAX
    FILE ap_bigint ap_biguint ap_private clock_t daylight div_t environ half int8_t int16_t
    int32_t int64_t intptr_t locale_t off_t pid_t ptrdiff_t signgam size_t ssize_t time_t timezone
    uint uint8_t uint16_t uint32_t uint64_t uintptr_t ulong ushort
    APUS_FIXED apus_fixed
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
