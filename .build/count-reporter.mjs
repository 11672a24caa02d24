/** Ends a run with one plain line, for programs that read it. */
export default class CountReporter {
  onTestRunEnd(modules) {
    let passed = 0;
    let failed = 0;
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      passed += tests.filter((test) => test.ok() && test.result().state === "passed").length;
      failed += tests.filter((test) => !test.ok()).length;
      if (tests.length === 0 && !module.ok()) failed += 1;
    }
    console.log(`\ntests: ${passed} passed, ${failed} failed`);
  }
}
