import { expect, test } from "vitest";
import { Deferred } from "../src/finnish/deferred.js";

test("what waits is handed out once, to a word that begins like it", () => {
  const deferred = new Deferred<string>();
  deferred.add("turku", 5, "Turku");
  deferred.add("turku", 3, "Turku, inflected");
  deferred.add("turku", 5, "Turku again");
  expect(deferred.take("turha")).toEqual(["Turku, inflected"]);
  expect(deferred.take("turk")).toEqual([]);
  expect(deferred.take("turkuhan")).toEqual(["Turku", "Turku again"]);
  expect(deferred.take("turku")).toEqual([]);
});

test("the shortest beginning comes first", () => {
  const deferred = new Deferred<number>();
  deferred.add("oulun", 5, 2);
  deferred.add("oulu", 1, 1);
  expect(deferred.take("oulunsalo")).toEqual([1, 2]);
});
