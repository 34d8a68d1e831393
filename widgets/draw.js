// Vega without what no chart of a story needs: draws a compiled specification as SVG, its
// expressions interpreted. Python bundles it from the modules that vl-convert carries.
import { transforms } from "/npm/vega-dataflow@6.1.0/+esm.js";
import * as tables from "/npm/vega-transforms@5.1.0/+esm.js";
import * as layout from "/npm/vega-view-transforms@5.1.0/+esm.js";
import * as encoding from "/npm/vega-encode@5.1.0/+esm.js";
import { parse } from "/npm/vega-parser@7.1.0/+esm.js";
import { View } from "/npm/vega-view@6.1.0/+esm.js";
import { expressionInterpreter } from "/npm/vega-interpreter@2.0.0/+esm.js";
import { Handler } from "/npm/vega-tooltip@1.0.0/+esm.js";

Object.assign(transforms, tables, layout, encoding);

/**
 * Stands where story.js expects vegaEmbed.
 * @param {HTMLElement} container @param {object} spec compiled Vega @param {{tooltip: object}} options
 */
globalThis.storytableVega = async (container, spec, { tooltip }) => {
  const view = new View(parse(spec, null, { ast: true }), {
    container, renderer: "svg", hover: true, expr: expressionInterpreter,
    tooltip: new Handler(tooltip).call,
  });
  await view.runAsync();
  return { view };
};
globalThis.dispatchEvent(new Event("storytable-vega"));
