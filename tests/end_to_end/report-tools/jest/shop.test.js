// A suite for Jest, of which each kind of result is one.
describe("Größe › nested", () => {
    test("passes", () => expect(1 + 1).toBe(2));
    test("fails", () => expect("größer").toBe("kleiner <&> ]]>"));
    test("throws", () => { throw new TypeError("no assertion"); });
    test.skip("is skipped", () => {});
    test.todo("is to be written");
    test.failing("fails as expected", () => expect(1).toBe(2));
    test.failing("may not pass", () => {});
    test.each(["a", "日本語", "<&>\"'", "much too long"])("word %s", (word) => expect(word.length).toBeLessThan(10));
    test("writes", () => console.log("Ausgabe: größer"));
    describe("deeper", () => {
        test("passes", () => {});
        test("takes too long", () => new Promise(() => {}), 20);
    });
});

describe("flaky", () => {
    jest.retryTimes(2);
    let tries = 0;
    test("passes when tried again", () => expect(++tries).toBe(2));
});

describe("broken before", () => {
    beforeAll(() => { throw new Error("not made ready"); });
    test("is not run", () => {});
});
