// Our changes to @lezer/python's grammar, each with its reason. The package's grammar serves highlighting
// of Python 2 and 3; ours must give every valid Python 3.14 program its right tree. It may accept too much (lower/ and
// checks/ reject), never too little. build.ts applies these and fails when a target is not found exactly once, so that
// an upgrade of the package is noticed.

export interface Replacement {
  /** For messages: what this changes. */
  name: string;
  why: string;
  /** `rule`: the whole top-level rule of this name. `text`: this text. */
  target: { rule: string } | { text: string };
  becomes: string;
}

function rule(name: string, why: string, becomes: string): Replacement {
  return { name, why, target: { rule: name }, becomes };
}

function text(name: string, why: string, find: string, becomes: string): Replacement {
  return { name, why, target: { text: find }, becomes };
}

// ### Statements

const statements: Replacement[] = [
  rule('Decorator', 'PEP 614: any expression decorates', 'Decorator { At testNamed newline }'),
  text(
    'simpleStatement',
    '`x;;` is no statement list',
    'StatementGroup { smallStatement (";" smallStatement?)+ (newline | eof) }',
    'StatementGroup { smallStatement ";" (smallStatement (";" smallStatement)* ";"?)? (newline | eof) }',
  ),
  text(
    'UpdateStatement',
    '`x += *a, b`',
    'UpdateStatement { expressions UpdateOp (YieldExpression | commaSep<test>) }',
    'UpdateStatement { expressions UpdateOp (YieldExpression | expressions) }',
  ),
  text('PrintStatement', 'Python 2', '  PrintStatement { printKeyword test } |\n', ''),
  text(
    'RaiseStatement',
    'Python 2: `raise A, B`',
    '(kw<"from"> test | ("," test ("," test)?))?)? }',
    '(kw<"from"> test)?)? }',
  ),
  text(
    'ScopeStatement',
    'no trailing comma',
    '(kw<"global"> | kw<"nonlocal">) commaSep<VariableName> }',
    '(kw<"global"> | kw<"nonlocal">) VariableName ("," VariableName)* }',
  ),
  text(
    'AssertStatement',
    'at most two expressions',
    'AssertStatement { kw<"assert"> commaSep<test> }',
    'AssertStatement { kw<"assert"> test ("," test)? }',
  ),
  text(
    'ForStatement',
    'starred values to iterate over',
    'kw<"in"> commaSep<test> Body elseClause?',
    'kw<"in"> expressions Body elseClause?',
  ),
  text(
    'WithStatement',
    'any target after `as`',
    'commaSep<test (kw<"as"> VariableName)?> Body',
    'commaSep<test (kw<"as"> "*"? expression)?> Body',
  ),
  text('elif', 'its test is not optional', '(kw<"elif"> testNamed? Body)*', '(kw<"elif"> testNamed Body)*'),
  text(
    'except',
    'PEP 758: several types without parentheses; not the Python 2 comma',
    '(kw<"except"> "*"? (test ((kw<"as"> | ",") VariableName)?)? Body)*',
    '(kw<"except"> "*"? (commaSep<test> (kw<"as"> VariableName)?)? Body)*',
  ),
  rule('yield', 'bare `yield`', 'yield { kw<"yield"> (kw<"from"> test | commaSep<test | "*" expression>)? }'),
];

// ### Functions, classes and type parameters

const definitions: Replacement[] = [
  rule('TypeDef', '`*args: *Ts` (PEP 646)', 'TypeDef { ":" "*"? test }'),
  rule(
    'TypeParam',
    'PEP 696: defaults of type parameters',
    `TypeParam {
  ("*" | "**") VariableName (AssignOp{"="} "*"? test)? |
  VariableName TypeDef? (AssignOp{"="} test)?
}`,
  ),
  rule(
    'param',
    'a node for the positional-only marker',
    `param {
  VariableName TypeDef? (AssignOp{"="} test)? |
  "*" (VariableName TypeDef?)? |
  "**" VariableName TypeDef? |
  PositionalMarker
}

PositionalMarker { "/" }`,
  ),
  rule(
    'lambdaParam',
    'positional-only parameters',
    'lambdaParam { VariableName (AssignOp{"="} test)? | "*" VariableName? | "**" VariableName | PositionalMarker }',
  ),
  rule('lambdaParams', 'trailing comma', 'lambdaParams[@name="ParamList"] { commaSep<lambdaParam>? }'),
];

// ### Expressions

const expressions: Replacement[] = [
  text(
    'precedence',
    '`not` binds looser than comparisons, `await` tighter than `**`',
    '  trail,\n  power @right,\n',
    '  trail,\n  await,\n  power @right,\n',
  ),
  text('precedence of not', 'as above', '  compare @left,\n', '  compare @left,\n  not,\n'),
  rule('unaryTest', 'see precedence', 'unaryTest[@name="UnaryExpression"] { !not kw<"not"> testInner }'),
  text(
    'AwaitExpression',
    'see precedence',
    'AwaitExpression { kw<"await"> expression }',
    'AwaitExpression { !await kw<"await"> expression }',
  ),
  text(
    'ContinuedString',
    'patterns need it too, so it becomes a rule',
    'ContinuedString { (String | FormatString) (String | FormatString)+ } |',
    'ContinuedString |',
  ),
  rule(
    'subscript',
    'PEP 646: starred subscripts',
    `subscript[@export] {
  "[" commaSep<testNamed | "*" expression | testNamed? ":" testNamed? (":" testNamed?)?> "]"
}

ContinuedString { (String | FormatString) (String | FormatString)+ }`,
  ),
  rule(
    'ParenthesizedExpression',
    'the items of a parenthesised `with` are read as elements in parentheses: no other construct tells them apart early',
    `ParenthesizedExpression { "(" (parenthesized | YieldExpression) ")" }

parenthesized { testNamed | "*" expression | WithItem { test kw<"as"> "*"? expression } }`,
  ),
  rule(
    'TupleExpression',
    'as ParenthesizedExpression',
    'TupleExpression { "(" (parenthesized (("," parenthesized)+ ","? | ","))? ")" }',
  ),
  rule('SetExpression', 'walrus in a set', 'SetExpression { "{" commaSep<testNamed | "*" expression> "}" }'),
  rule(
    'SetComprehensionExpression',
    'walrus in a set comprehension',
    'SetComprehensionExpression { "{" (testNamed | "*" expression) compFor "}" }',
  ),
  rule(
    'compFor',
    'starred targets',
    `compFor {
  kw<"async">? kw<"for"> commaSep<"*"? expression> kw<"in"> testInner (compFor | compIf)?
}`,
  ),
];

// ### Patterns

const patterns: Replacement[] = [
  rule(
    'MatchStatement',
    'any expression or tuple as subject',
    `MatchStatement {
  matchKeyword commaSep<testNamed | "*" expression> MatchBody { ":" newline indent MatchClause+ (dedent | eof) }
}`,
  ),
  rule(
    'MatchClause',
    'walrus in a guard',
    'MatchClause { skw<"case"> commaSep<pattern> Guard { kw<"if"> testNamed }? Body }',
  ),
  rule(
    'pattern',
    '`as` is looser than `|`; adjacent strings',
    `pattern[@isGroup=Pattern] {
  AsPattern { alternatives kw<"as"> VariableName } |
  StarPattern { "*" VariableName } |
  alternatives
}

alternatives[@isGroup=Pattern] {
  closedPattern |
  OrPattern { closedPattern (LogicOp{"|"} closedPattern)+ }
}

closedPattern[@isGroup=Pattern] {
  CapturePattern { VariableName } |
  LiteralPattern |
  AttributePattern |
  SequencePattern |
  MappingPattern |
  ClassPattern { (VariableName | AttributePattern) PatternArgList }
}`,
  ),
  text(
    'LiteralPattern',
    'adjacent strings',
    '  String |\n  kw<"None"> |\n  @specialize[@name=Boolean]<identifier, "True" | "False">\n}\n\nPatternArgList',
    '  String | FormatString | ContinuedString |\n  kw<"None"> |\n  @specialize[@name=Boolean]<identifier, "True" | "False">\n}\n\nPatternArgList',
  ),
  rule(
    'PatternArgList',
    'class pattern without arguments',
    'PatternArgList { "(" commaSep<pattern | KeywordPattern { VariableName "=" pattern }>? ")" }',
  ),
  rule(
    'SequencePattern',
    'empty sequences',
    'SequencePattern { "[" commaSep<pattern>? "]" | "(" commaSep<pattern>? ")" }',
  ),
  rule(
    'MappingPattern',
    'empty mappings, dotted keys',
    'MappingPattern { "{" commaSep<"**" VariableName | (LiteralPattern | AttributePattern) ":" pattern>? "}" }',
  ),
];

// ### Tokens and strings

const tokens: Replacement[] = [
  text(
    'Number',
    'floats without fraction digits: `1.`, `1.e5`, `1.j`',
    '("." @digit ("_" | @digit)*)? | "." @digit ("_" | @digit)*)',
    '("." (@digit ("_" | @digit)*)?)? | "." @digit ("_" | @digit)*)',
  ),
  text('stringPrefixF', 't-strings (PEP 750)', 'stringPrefixF { $[fF] }', 'stringPrefixF { $[fFtT] }'),
  text(
    'stringPrefixFR',
    't-strings (PEP 750)',
    'stringPrefixFR { $[rR] $[fF] | $[fF] $[rR] }',
    'stringPrefixFR { $[rR] $[fFtT] | $[fFtT] $[rR] }',
  ),
  text(
    'formatStringSpec',
    'a format spec that starts with `=`',
    'FormatSpec { ":" (formatStringSpecChars',
    'FormatSpec { (":" | AssignOp{":="}) (formatStringSpecChars',
  ),
  text('skipped comments', 'comments need no node', '| newlineBracketed | Comment |', '| newlineBracketed | comment |'),
  text('comment of a blank line', 'as above', 'space? Comment? (newline', 'space? comment? (newline'),
  text('comment token', 'as above; the parser knows it', 'Comment[isolate] {', 'comment[@export] {'),
  text(
    'identifier',
    'the parser looks among the keywords for it',
    'identifier { word }',
    'identifier[@export] { word }',
  ),
  text('space', 'the parser knows it', 'space { ($[', 'space[@export] { ($['),
  text('highlighting', 'not ours', '@external propSource pythonHighlighting from "./highlight"\n', ''),
  text('@detectDelim', 'serves editors', '@detectDelim', ''),
  text(
    'legacyPrint',
    'Python 2',
    '@external tokens legacyPrint from "./tokens.js" { printKeyword[@name="print"] }\n',
    '',
  ),
  text(
    'softMatch',
    'only the end of the line tells the keyword from a name; dedents before it come first',
    '@external tokens strings from',
    '@external tokens softMatch from "./tokens.js" { matchKeyword[@name="match"] }\n\n@external tokens strings from',
  ),
  ...['indentation', 'newlines', 'strings'].map((name) =>
    text(
      `import of ${name}`,
      'modules need their extension',
      `@external tokens ${name} from "./tokens" {`,
      `@external tokens ${name} from "./tokens.js" {`,
    ),
  ),
];

/** Replacements in the package's `src/python.grammar`. */
export const grammarOverlay: Replacement[] = [...statements, ...definitions, ...expressions, ...patterns, ...tokens];
