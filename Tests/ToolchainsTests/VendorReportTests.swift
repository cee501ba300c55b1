import Testing
import Toolchains

/// Reports as the vendors' manuals describe them, written for these tests.
private let utilization = """
  Copyright
  ---------------------------------------------------------
  | Tool Version : Vivado v.2099.1 (lin64) Build 1
  | Host         : any
  | Design       : net
  | Device       : xcvu13p-flga2577-2-e
  | Design State : Routed
  ---------------------------------------------------------

  Utilization Design Information

  1. CLB Logic
  ------------

  +----------------------------+------+-------+------------+-----------+-------+
  |          Site Type         | Used | Fixed | Prohibited | Available | Util% |
  +----------------------------+------+-------+------------+-----------+-------+
  | CLB LUTs*                  | 1234 |     0 |          0 |   1728000 |  0.07 |
  |   LUT as Logic             | 1230 |     0 |          0 |   1728000 |  0.07 |
  | CLB Registers              |  987 |     0 |          0 |   3456000 |  0.03 |
  | CARRY8                     |  111 |     0 |          0 |    216000 |  0.05 |
  | F7 Muxes                   |   20 |     0 |          0 |    864000 | <0.01 |
  | F8 Muxes                   |    3 |     0 |          0 |    432000 |  0.00 |
  | F9 Muxes                   |    0 |     0 |          0 |    216000 |  0.00 |
  +----------------------------+------+-------+------------+-----------+-------+

  3. BLOCKRAM
  | Block RAM Tile    |  0.0 |     0 |          0 |      2688 |  0.00 |
  | URAM              |    0 |     0 |          0 |      1280 |  0.00 |
  4. ARITHMETIC
  | DSPs              |    0 |     0 |          0 |     12288 |  0.00 |
  8. Primitives
  +----------+------+---------------------+
  | Ref Name | Used | Functional Category |
  | CARRY8   |  999 |                 CLB |
  | LUT2     |  800 |                 CLB |

  """

private let timing = """
  | Design Timing Summary
  | ---------------------

      WNS(ns)      TNS(ns)  TNS Failing Endpoints  TNS Total Endpoints      WHS(ns)
      -------      -------  ---------------------  -------------------      -------
       -0.250       -1.000                      7                 5000        0.010


  Timing constraints are not met.

  | Clock Summary
  | -------------

  Clock  Waveform(ns)       Period(ns)      Frequency(MHz)
  -----  ------------       ----------      --------------
  clk    {0.000 1.125}      2.250           444.444


  | Intra Clock Table
  Clock             WNS(ns)      TNS(ns)
  clk                -0.250       -1.000

  """

private let fit = """
  Fitter Status : Successful - Sat Jan 1 00:00:00 2099
  Quartus Prime Version : 99.1.0 Build 1 01/01/2099 SC Pro Edition
  Revision Name : net
  Top-level Entity Name : net
  Family : Agilex 7
  Device : AGFB014R24B2E2V
  Timing Models : Final
  Logic utilization (in ALMs) : 1,234 / 487,200 ( < 1 % )
  Total dedicated logic registers : 2,345
  Total pins : 1 / 924 ( < 1 % )
  Total virtual pins : 300
  Total block memory bits : 0 / 145,612,800 ( 0 % )
  Total RAM Blocks : 0 / 7,110 ( 0 % )
  Total DSP Blocks : 0 / 4,510 ( 0 % )

  """

private let sta = """
  ; Slow vid2 100C Model Fmax Summary                          ;
  +------------+-----------------+------------+---------------+
  ; Fmax       ; Restricted Fmax ; Clock Name ; Note          ;
  +------------+-----------------+------------+---------------+
  ; 410.51 MHz ; 400.0 MHz       ; clk        ; limit due to  ;
  ; 100.0 MHz  ; 100.0 MHz       ; other      ;               ;
  +------------+-----------------+------------+---------------+
  ; Slow vid2 0C Model Fmax Summary                            ;
  ; 395.25 MHz ; 395.25 MHz      ; clk        ;               ;
  ; Clocks                                                     ;
  ; clk        ; Base            ; 2.000      ; 500.0 MHz     ;

  """

private func problem(_ body: () throws -> Void) -> String {
  do { try body() } catch ToolError.report(_, let problem) { return problem } catch {
    return "\(error)"
  }
  return ""
}

/// The text with a part that has to be there replaced.
private func damaged(_ text: String, _ old: String, _ new: String) -> String {
  #expect(text.contains(old))
  return text.replacingOccurrences(of: old, with: new)
}

@Suite struct VendorReportTests {
  @Test func vivado() throws {
    let reports = try VivadoReports(utilization: utilization, timing: timing)
    #expect(reports.tool == "Vivado v.2099.1")
    #expect(reports.design == "net")
    #expect(reports.luts == 1234)
    #expect(reports.flipFlops == 987)
    // The first table's, not the list of primitives'.
    #expect(reports.carries == 111)
    #expect(reports.muxes == 23)
    #expect(reports.periodNanoseconds == 2.25)
    #expect(reports.slackNanoseconds == -0.25)
    #expect(reports.fmaxMHz == 400)
    let met = try VivadoReports(
      utilization: utilization,
      timing: damaged(timing, "     -0.250       -1.000      ", "  0.25 0 "))
    #expect(met.fmaxMHz == 500)
  }

  /// The devices before UltraScale have slices, and CARRY4 among the primitives alone.
  @Test func vivadoOfOlderDevices() throws {
    let older = damaged(
      damaged(damaged(utilization, "CLB LUTs*", "Slice LUTs"), "CLB Registers", "Slice Registers"),
      "CARRY8", "CARRY4")
    let reports = try VivadoReports(utilization: older, timing: timing)
    #expect([reports.luts, reports.flipFlops, reports.carries] == [1234, 987, 111])
  }

  @Test(arguments: [
    ("| CLB LUTs*", "| tables", "the utilization has no row 'CLB LUTs'"),
    ("1234", "12x", "the utilization has no row 'CLB LUTs'"),
    ("1234", "-1", "the utilization has no row 'CLB LUTs'"),
    ("1234", "0.5", "the utilization has no row 'CLB LUTs'"),
    ("1234", "1e300", "the utilization has no row 'CLB LUTs'"),
    ("CLB Registers", "Bits", "the utilization has no row 'CLB Registers'"),
    ("| Design       :", "| Entity :", "the utilization has no line 'Design'"),
    ("|  0.0 |", "|  0.5 |", "the design uses Block RAM Tile, which is no logic"),
    ("DSPs              |    0", "DSPs | 2", "the design uses DSPs, which is no logic"),
  ])
  func brokenUtilization(old: String, new: String, text: String) {
    let broken = damaged(utilization, old, new)
    #expect(problem { _ = try VivadoReports(utilization: broken, timing: timing) } == text)
  }

  @Test(arguments: [
    ("WNS(ns)      TNS(ns)  TNS F", "Slack  TNS F", "the timing has no worst slack"),
    ("     -0.250       -1.000      ", " inf NA ", "the timing has no worst slack"),
    ("     -0.250       -1.000      ", " 2.25 0 ", "the slack is not below the clock period"),
    ("Waveform(ns)", "Wave", "the timing has no clock summary"),
    ("2.250           444.444", "soon", "the timing has no period of its clock"),
    ("      2.250           444.444", "", "the timing has no period of its clock"),
    ("clk    {0.000 1.125}", "b {0 1} 2 500\nclk {0 1.125}", "it has 2 clocks, not one"),
    ("clk    {0.000 1.125}      2.250           444.444\n", "\n", "it has 0 clocks, not one"),
  ])
  func brokenTiming(old: String, new: String, text: String) {
    // The second table of slacks is another matter.
    let summary = timing.components(between: "| Design", and: "| Intra")
    let broken = damaged(summary, old, new)
    #expect(problem { _ = try VivadoReports(utilization: utilization, timing: broken) } == text)
  }

  @Test func quartus() throws {
    let reports = try QuartusReports(fit: fit, timing: sta)
    #expect(reports.tool == "Quartus Prime 99.1.0")
    #expect(reports.design == "net")
    #expect(reports.alms == 1234)
    #expect(reports.flipFlops == 2345)
    #expect(reports.fmaxMHz == 395.25)
    let standard = damaged(fit, "Total dedicated logic registers", "Total registers")
    #expect(try QuartusReports(fit: standard, timing: sta) == reports)
    // The restricted frequency counts.
    let fast = damaged(sta, "395.25 MHz ; 395.25 MHz", "500.0 MHz ; 450.5 MHz")
    #expect(try QuartusReports(fit: fit, timing: fast).fmaxMHz == 400)
  }

  @Test(arguments: [
    ("(in ALMs)", "(in LEs)", "the fitter's summary has no 'Logic utilization (in ALMs)'"),
    ("1,234", "many", "the fitter's summary has no 'Logic utilization (in ALMs)'"),
    ("1,234", "99999999999", "the fitter's summary has no 'Logic utilization (in ALMs)'"),
    (
      "Total dedicated logic registers", "Words",
      "the fitter's summary has no 'Total dedicated logic registers'"
    ),
    (
      "Top-level Entity Name", "Top",
      "the fitter's summary has no version or no top-level entity"
    ),
    (
      "Total DSP Blocks : 0", "Total DSP Blocks : 3",
      "the design uses 'Total DSP Blocks', which is no logic"
    ),
  ])
  func brokenFit(old: String, new: String, text: String) {
    let broken = damaged(fit, old, new)
    #expect(problem { _ = try QuartusReports(fit: broken, timing: sta) } == text)
  }

  @Test(arguments: [("clk ", "clock "), ("MHz", "GHz"), (";", "|")])
  func brokenFmax(old: String, new: String) {
    let broken = damaged(sta, old, new)
    #expect(
      problem { _ = try QuartusReports(fit: fit, timing: broken) }
        == "the timing has no Fmax of the clock 'clk'")
  }
}

extension String {
  /// What stands from one mark to another.
  fileprivate func components(between start: String, and end: String) -> String {
    guard let from = firstRange(of: start), let to = firstRange(of: end) else { return self }
    return String(self[from.lowerBound..<to.lowerBound])
  }
}
