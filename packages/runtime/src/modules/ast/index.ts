// The _ast module: the classes of syntax nodes and the flags of `compile` about them. What works on trees is Python's own ast.py;
// the compiler turns its trees into these nodes and back (closure-compiler, ast-objects/).

import { setSyntaxNodeType } from '../../builtins/syntax-node.js';
import { COMPILE_FLAGS } from '../../types/code.js';
import { defineModule } from '../module-spec.js';
import { astType } from './node.js';
import { nodeTypes } from './node-types.js';

export * from './asdl.js';
export * from './node.js';
export * from './node-types.js';

setSyntaxNodeType(astType);

defineModule('_ast', () => ({
  doc: 'The classes of syntax nodes.',
  types: { AST: astType },
  attributes: () => ({
    ...Object.fromEntries(nodeTypes().types),
    PyCF_ALLOW_TOP_LEVEL_AWAIT: COMPILE_FLAGS.allowTopLevelAwait,
    PyCF_ONLY_AST: COMPILE_FLAGS.onlyAst,
    PyCF_OPTIMIZED_AST: COMPILE_FLAGS.optimizedAst,
    PyCF_TYPE_COMMENTS: COMPILE_FLAGS.typeComments,
  }),
}));
