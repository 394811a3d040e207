import type { XmlElement } from '../drawn-network/xml-tree.ts';

/** Elements that hold a list in the JSON form. */
const LISTS = new Set(['components', 'services', 'licenses', 'licenseTypes']);

/** A CycloneDX document in XML in the shape of its JSON form, as far as `cyclonedxItems` reads it. */
export function cyclonedxOfXml(root: XmlElement): Readonly<Record<string, unknown>> {
  const result: Record<string, unknown> = Object.fromEntries(root.attributes);
  for (const child of root.children) result[child.name] = valueOf(child);
  return result;
}

function valueOf(element: XmlElement): unknown {
  const { name, children, text } = element;
  if (LISTS.has(name)) return children.map((child) => itemOf(child));
  return children.length === 0 && element.attributes.size === 0 ? text : cyclonedxOfXml(element);
}

/** A licence of a list is `{license: …}` in JSON, and an expression its text. */
function itemOf(element: XmlElement): unknown {
  if (element.name === 'license') return { license: cyclonedxOfXml(element) };
  if (element.name === 'expression') return { expression: element.text };
  return element.children.length === 0 && element.attributes.size === 0
    ? element.text
    : cyclonedxOfXml(element);
}
