// Which syntax nodes can suspend: those with a yield, an await or something asynchronous of the same
// function inside.

import { forEachChild, type Node } from '@heddle/frontend';

const known = new WeakMap<Node, boolean>();

/** True when running `node` may suspend the generator it belongs to. */
export function containsYield(node: Node): boolean {
  let answer = known.get(node);
  if (answer === undefined) {
    answer = search(node);
    known.set(node, answer);
  }
  return answer;
}

function search(node: Node): boolean {
  switch (node.kind) {
    case 'Yield':
    case 'YieldFrom':
    case 'Await':
    case 'AsyncFor':
    case 'AsyncWith':
      return true;
    case 'comprehension':
      return node.is_async === 1 || [node.target, node.iter, ...node.ifs].some(containsIn);
    // Their bodies are other functions'; only what is evaluated here counts.
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return [...node.decorator_list, ...node.args.defaults, ...node.args.kw_defaults].some(containsIn);
    case 'Lambda':
      return [...node.args.defaults, ...node.args.kw_defaults].some(containsIn);
    case 'ClassDef':
      return [...node.decorator_list, ...node.bases, ...node.keywords.map((keyword) => keyword.value)].some(containsIn);
    case 'GeneratorExp':
      return containsYield(node.generators[0]!.iter);
    default: {
      let found = false;
      forEachChild(node, (child) => {
        if (!found && containsYield(child)) found = true;
      });
      return found;
    }
  }
}

function containsIn(node: Node | null): boolean {
  return node !== null && containsYield(node);
}
