// No test of this one is ever found.
require("./none");

test("is never found", () => {});
