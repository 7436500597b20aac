import { expect, test } from "vitest";
import { Deferred } from "../src/finnish/deferred.js";

test("what waits is handed out once, to a word that begins like it", () => {
  const deferred = new Deferred<string>();
  deferred.add("turku", "Turku");
  deferred.add("tur", "Turku, inflected");
  deferred.add("turku", "Turku again");
  expect(deferred.take("turha")).toEqual(["Turku, inflected"]);
  expect(deferred.take("turk")).toEqual([]);
  expect(deferred.take("turkuhan")).toEqual(["Turku", "Turku again"]);
  expect(deferred.take("turku")).toEqual([]);
});

test("the shortest beginning comes first", () => {
  const deferred = new Deferred<number>();
  deferred.add("oulun", 2);
  deferred.add("o", 1);
  expect(deferred.take("oulunsalo")).toEqual([1, 2]);
});
