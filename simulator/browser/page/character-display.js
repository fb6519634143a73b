/** @typedef {Readonly<Record<string, unknown>>} Json */

/**
 * @param {unknown} value
 * @returns {value is Json}
 */
const isRecord = (value) => typeof value === 'object' && value !== null;

/**
 * The value at a path of data.
 * @param {unknown} data
 * @param {readonly string[]} path
 * @returns {string}
 */
function valueAt(data, [key, ...rest]) {
  if (key !== undefined) return isRecord(data) ? valueAt(data[key], rest) : '';
  return typeof data === 'string' || typeof data === 'number' ? String(data) : '';
}

/**
 * @param {unknown} node
 * @returns {string}
 */
function firstText(node) {
  if (!isRecord(node)) return '';
  if (node['type'] === 'Text') return valueAt(node, ['text']);
  return (
    Object.values(node)
      .map(firstText)
      .find((text) => text !== '') ?? ''
  );
}

/**
 * What four characters show of a document: the text of its first Text, with the data that it names in it. Whatever else
 * such a document may hold is not performed here.
 * @param {Json} apl
 * @param {Json} datasources
 * @example textOf({ mainTemplate: { items: [{ type: 'Text', text: '${payload.set.count}' }] } }, { set: { count: 12 } }) // '12'
 */
export const textOf = (apl, datasources) =>
  firstText(apl['mainTemplate']).replaceAll(
    /\$\{payload\.([\w.]+)\}/g,
    (_, /** @type {string} */ path) => valueAt(datasources, path.split('.')),
  );
