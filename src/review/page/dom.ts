/** Attributes of an element; null and false leave one out. `on` holds event listeners. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | null | undefined | Listeners;
  readonly on?: Listeners;
}
type Listeners = Readonly<Record<string, (event: never) => void>>;
export type Child = Node | string | null;

const SVG = "http://www.w3.org/2000/svg";

/** A new element; strings become text, never markup. */
export function el<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return fill(document.createElement(name), attributes, children);
}

/** A new element of SVG. */
export function svg<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return fill(document.createElementNS(SVG, name), attributes, children);
}

function fill<E extends Element>(element: E, attributes: Attributes, children: readonly Child[]): E {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") {
      for (const [type, listener] of Object.entries(value as Listeners)) {
        element.addEventListener(type, listener as (event: Event) => void);
      }
    } else element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** Characters that are seen by nobody or turn the direction of what follows. */
const HIDDEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Text from outside as nodes: a hidden character stands in an element of its own that shows its code and ends its effect. */
export function shown(text: string): Node[] {
  const nodes: Node[] = [];
  let at = 0;
  for (const { 0: char, index } of text.matchAll(HIDDEN)) {
    if (index > at) nodes.push(document.createTextNode(text.slice(at, index)));
    const code = char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    nodes.push(el("span", { class: "hidden-char", "data-code": `U+${code}` }, char));
    at = index + 1;
  }
  if (at < text.length || nodes.length === 0) nodes.push(document.createTextNode(text.slice(at)));
  return nodes;
}

/** Text from outside within a sentence of the page: what it holds cannot turn the words around it. */
export function foreign(text: string, language?: string | null): HTMLElement {
  return el("bdi", { lang: language ?? null }, ...shown(text));
}

/** Text for the eye alone is cut off by a heading or label; this is for those who listen. */
export function unseen(text: string): HTMLElement {
  return el("span", { class: "unseen" }, text);
}
