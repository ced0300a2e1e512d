// Documentation of the import system that stands in for importlib.

import type { MemberTexts } from '../object/documentation.js';

export const IMPORTS: Readonly<Record<string, MemberTexts>> = {
  BuiltinImporter: {
    __doc__: 'Finds the built-in modules, for sys.meta_path.',
    create_module: 'As importlib has it.',
    exec_module: 'As importlib has it.',
    get_code: 'As importlib has it.',
    get_source: 'As importlib has it.',
    is_package: 'As importlib has it.',
    load_module: 'As importlib has it.',
  },
  FrozenImporter: {
    __doc__: 'Would find frozen modules, for sys.meta_path; there are none.',
    create_module: 'As importlib has it.',
    exec_module: 'As importlib has it.',
    get_code: 'As importlib has it.',
    get_source: 'As importlib has it.',
    is_package: 'As importlib has it.',
    load_module: 'As importlib has it.',
  },
  PathFinder: {
    __doc__: 'Meta path finder for sys.path and package __path__ attributes.',
    find_distributions: 'As importlib has it.',
    invalidate_caches: 'As importlib has it.',
  },
  ModuleSpec: {
    __doc__: 'The specification for a module, used for loading.',
    name: 'The full name.',
    loader: 'The loader.',
    origin: 'Where it was found.',
    submodule_search_locations: 'Where modules of the package are.',
    cached: 'Where a compiled form would be kept.',
    loader_state: 'Not used.',
    parent: 'The package.',
    has_location: 'Whether the origin is a file.',
    _initializing: 'Whether the module is being imported.',
  },
  SourceFileLoader: {
    __doc__: 'Loads a module from a source file.',
    get_filename: 'The file of the module.',
    name: 'The module.',
    path: 'The file.',
  },
  zipimporter: {
    __doc__: 'Loads modules of the standard library.',
    create_module: 'The usual module is made.',
    exec_module: 'Run the source of a module in it.',
    find_spec: 'The spec of a module, or None.',
    get_code: 'The code object of a module.',
    get_data: 'The content of a file in the archive.',
    get_filename: 'What __file__ of a module is.',
    get_source: 'The source of a module.',
    invalidate_caches: 'The archive does not change.',
    is_package: 'Whether a module is a package.',
    iter_modules: 'The modules in the folder, for pkgutil.',
    archive: 'The path of the archive.',
    prefix: 'The folder in it.',
  },
};
