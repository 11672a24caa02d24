import fc from "fast-check";
import { expect, test } from "vitest";
import { VersionedMap } from "./versioned-map.js";

test("every version keeps what it held when it was made, whichever version is changed next", () => {
  const change = fc.record({
    at: fc.nat(),
    key: fc.constantFrom("a", "b", "c"),
    value: fc.option(fc.integer(), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
      const versions = [{ map: VersionedMap.of<number>(), plain: new Map<string, number>() }];
      for (const { at, key, value } of changes) {
        const base = versions[at % versions.length]!;
        const plain = new Map(base.plain);
        if (value === undefined) plain.delete(key);
        else plain.set(key, value);
        versions.push({ map: base.map.with(key, value), plain });
      }
      for (const { map, plain } of versions) {
        for (const key of ["a", "b", "c", "d"]) expect(map.get(key)).toBe(plain.get(key));
        expect(map.sorted()).toEqual([...plain].sort(([a], [b]) => (a < b ? -1 : 1)));
      }
    }),
  );
});
