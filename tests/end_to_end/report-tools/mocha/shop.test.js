// A suite for Mocha, of which each kind of result is one.
const assert = require("assert");

it("passes outside of any suite", () => {});

describe("Größe › nested", () => {
    it("passes", () => assert.strictEqual(1 + 1, 2));
    it("fails", () => assert.strictEqual("größer", "kleiner <&> ]]>"));
    it("throws", () => { throw new TypeError("no assertion"); });
    it.skip("is skipped", () => {});
    it("is to be written");
    it("skips itself", function () { this.skip(); });
    it("takes too long", function (done) { this.timeout(20); });
    it("writes", () => console.error("Ausgabe: größer"));
    for (const word of ["a", "日本語", "<&>\"'", "much too long"])
        it(`word ${word}`, () => assert.ok(word.length < 10));
    describe("deeper", () => {
        it("passes", () => {});
        it("passes", () => {}); // the name once more
    });
});

describe("flaky", () => {
    let tries = 0;
    it("passes when tried again", function () {
        this.retries(2);
        assert.strictEqual(++tries, 2);
    });
});

describe("broken before", () => {
    before(() => { throw new Error("not made ready"); });
    it("is not run", () => {});
    it("is not run either", () => {});
});

describe("broken after each", () => {
    afterEach(() => { throw new Error("not cleaned up"); });
    it("passes by itself", () => {});
    it("is not run", () => {});
});
