export const id = 463;
export const ids = [463];
export const modules = {

/***/ 96171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ columnNames)
/* harmony export */ });
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96784);

/**
 * Names of the columns of a table. A key of JSON Lines may stand in later rows only: where a name that is sought is not among those of the first rows,
 * all are looked at.
 */
async function columnNames(table, sought) {
    const names = [...(await _tables_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tables */ .um.kinds(table)).keys()];
    if (sought.every((name) => names.includes(name)))
        return names;
    const { others = [] } = await _tables_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tables */ .um.scan(table, [], () => undefined);
    return [...new Set([...names, ...others])];
}


/***/ }),

/***/ 96556:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ countPart),
/* harmony export */   y: () => (/* binding */ countTable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_worker_threads__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37480);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92835);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96784);






/** A smaller table is counted before a thread has started. */
const BYTES_A_THREAD = 8_000_000;
const MOST_THREADS = 4;
/** A thread allocates next to nothing a row; by default its heap takes 16 MB for what is short-lived. */
const YOUNG_MB = 4;
/**
 * Counts columns of a table in one pass and bounded memory, a large one by several threads.
 *
 * @throws MeasurementError where the table is damaged or a column is missing
 */
async function countTable(counting) {
    const of = await partsOf(counting.source);
    const threads = Array.from({ length: of - 1 }, (_, index) => startThread(counting, { index: index + 1, of }));
    try {
        const counted = await Promise.all([countPart(counting, { index: 0, of }), ...threads.map(({ result }) => result)]);
        return counted.reduce(joined);
    }
    finally {
        await Promise.all(threads.map(({ worker }) => worker.terminate()));
    }
}
/** Counts a part of a table in this thread. */
async function countPart({ source, columns, options }, part) {
    const counter = (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_4__/* .tableCounter */ .tG)(columns, options);
    const { misfits, others = new Set() } = await _tables_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um.scan(source, columns, (batch) => counter.add(batch), part);
    return { state: counter.state(), misfits, others };
}
async function partsOf(source) {
    if (workerFile() === undefined || !('path' in source))
        return 1;
    const bytes = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(source.path).catch(() => undefined))?.size ?? 0;
    return Math.max(1, Math.min((0,node_os__WEBPACK_IMPORTED_MODULE_1__.availableParallelism)(), MOST_THREADS, Math.floor(bytes / BYTES_A_THREAD)));
}
/** The bundle's file for threads; the sources have none, and count in one thread. */
function workerFile() {
    const here = import.meta.url;
    return here.includes('/src/commands/') ? undefined : new URL('./count-part.js', here);
}
function startThread(counting, part) {
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.Worker(workerFile(), {
        workerData: { counting, part },
        resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB }
    });
    const result = new Promise((resolve, reject) => {
        worker.once('message', (answer) => {
            if ('counted' in answer)
                resolve(answer.counted);
            else
                reject(new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG(answer.problems, answer.total));
        });
        worker.once('error', reject);
        worker.once('exit', () => reject(new Error('a thread ended without a result')));
    });
    // Where this thread fails first, nobody waits for the others.
    result.catch(() => undefined);
    return { worker, result };
}
function joined(one, other) {
    const names = new Set([...one.misfits.keys(), ...other.misfits.keys()]);
    const misfits = [...names].map((name) => [
        name,
        together(one.misfits.get(name), other.misfits.get(name), one.state.rows)
    ]);
    return {
        state: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_4__/* .mergedStates */ .Jn)(one.state, other.state),
        misfits: new Map(misfits),
        others: new Set([...one.others, ...other.others])
    };
}
const none = { count: 0, first: [] };
/** Rows of the later part are numbered on from the earlier. */
function together(one = none, other = none, rows) {
    const later = other.first.map(({ row, text }) => ({ row: row + rows, text }));
    return { count: one.count + other.count, first: [...one.first, ...later].slice(0, 10) };
}


/***/ }),

/***/ 78710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ withoutRows),
/* harmony export */   N7: () => (/* binding */ demandRows),
/* harmony export */   bz: () => (/* binding */ dataOnDisk),
/* harmony export */   oB: () => (/* binding */ standardData)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18085);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37480);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92835);
/* harmony import */ var _standard_place_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71797);






const isProfile = /\.json$/i;
/**
 * A table or profile that judges: read where standards are.
 *
 * @returns undefined where only the change itself brings the file along
 * @throws MeasurementError where there is no such file
 */
async function standardData(path, { workingDirectory }, { standards }) {
    const place = await (0,_standard_place_js__WEBPACK_IMPORTED_MODULE_5__/* .placeOfStandard */ .Y)(path, workingDirectory, standards);
    if (place === undefined)
        return undefined;
    if (place.at === 'disk')
        return dataOnDisk(path, workingDirectory);
    const bytes = await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .commitShelf */ .Kk)(place.repository).read(place.path);
    if (bytes === undefined)
        throw isFolder(path);
    return isProfile.test(path) ? profileIn(bytes, path) : { kind: 'table', table: { name: path, bytes } };
}
/** A table or profile as it lies on disk. @throws MeasurementError where there is no such file */
async function dataOnDisk(path, directory) {
    await refuseAbsent(path, directory);
    if (!isProfile.test(path))
        return { kind: 'table', table: { name: path, path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path) } };
    const bytes = await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_2__/* .diskShelf */ .oh)(directory).read(path);
    if (bytes === undefined)
        throw isFolder(path);
    return profileIn(bytes, path);
}
function isFolder(file) {
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({ file, message: 'is a folder, must be a table or a profile', hint: 'Name a file' });
}
function profileIn(bytes, name) {
    (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseLfsPointer */ .Dl)(bytes, name, 'Run `git lfs pull` first; on GitHub Actions set `lfs: true` of actions/checkout');
    return { kind: 'profile', profile: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_4__/* .parseProfile */ .jZ)(new TextDecoder().decode(bytes), name), name };
}
async function refuseAbsent(path, directory) {
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, path)).catch((error) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR')
            throw notThere(path);
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({ file: path, message: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .whyUnreadable */ ._p)(error) });
    });
    await file.close();
}
/** @throws MeasurementError where a table has no rows: what nobody looked at would pass, a contract included */
function demandRows({ rows }, file) {
    if (rows === 0)
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG(withoutRows(file));
}
/** What is wrong with a table without rows. */
function withoutRows(file) {
    return { file, message: 'has no rows, so there is nothing to examine', hint: 'Look at what wrote it' };
}
function notThere(file) {
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({
        file,
        message: 'there is no such table',
        hint: 'Check the path: it is relative to the working directory'
    });
}


/***/ }),

/***/ 43090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ profileTable)
});

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/drift/index.ts + 81 modules
var drift = __webpack_require__(92835);
// EXTERNAL MODULE: ./src/tables/index.ts + 70 modules
var tables = __webpack_require__(96784);
// EXTERNAL MODULE: ./src/commands/count-table.ts
var count_table = __webpack_require__(96556);
;// CONCATENATED MODULE: ./src/commands/count-files.ts



/**
 * Counts the files of a table one after another, as the one table that they are. A file without rows adds nothing, whatever its columns.
 *
 * @param columns of all files, each of one kind; their order in a file does not matter
 * @throws MeasurementError where a file is damaged, or lacks a column that another one has
 */
async function countFiles(files, columns, options) {
    let [whole, first] = [await countFile(files[0], columns, options), files[0]];
    const misfits = [[first.source.name, whole.misfits]];
    const others = [[first.source.name, whole.others]];
    for (const file of files.slice(1)) {
        const counted = await countFile(file, columns, options);
        misfits.push([file.source.name, counted.misfits]);
        others.push([file.source.name, counted.others]);
        if (counted.state.rows === 0)
            continue;
        if (whole.state.rows === 0)
            [whole, first] = [counted, file];
        else {
            refuseOtherColumns(first, file, columns);
            whole = { ...whole, state: (0,drift/* mergedStates */.Jn)(whole.state, counted.state) };
        }
    }
    return { state: whole.state, misfits, others };
}
function countFile({ source, kinds }, columns, options) {
    return (0,count_table/* countTable */.y)({ source, columns: columns.filter(({ name }) => kinds.has(name)), options });
}
function refuseOtherColumns(a, b, columns) {
    const problems = columns.flatMap(({ name }) => {
        if (a.kinds.has(name) === b.kinds.has(name))
            return [];
        const [lacking, having] = a.kinds.has(name) ? [b, a] : [a, b];
        return [{ file: lacking.source.name, field: name, message: `is not in the file, but in ${having.source.name}` }];
    });
    if (problems.length > 0)
        throw new documents/* MeasurementError */.HG(problems.slice(0, 10), problems.length);
}

;// CONCATENATED MODULE: ./src/commands/profile-table.ts




/**
 * The profile of a table, which may lie in several files: exact up to 200,000 values a column, else at the edges that were given or at quantiles.
 *
 * A column is of the type that the first rows of all files show. Where later cells are of another one it is read once more, as text; not so where the
 * type was given: then those cells are misfits.
 *
 * @throws MeasurementError where a file is damaged, or lacks a column that another one has
 */
async function profileTable([first, ...others], how) {
    const files = [await tableFile(first)];
    for (const source of others)
        files.push(await tableFile(source));
    return profileFiles(files, how);
}
async function profileFiles(files, { types, parsed, texts, integers, exclude, edges, log }) {
    const kinds = [...kindsTogether(files)].filter(([name]) => !exclude.has(name));
    const unread = kinds.flatMap(([name, kind]) => (kind === 'other' ? [name] : []));
    const columns = kinds.flatMap(([name, kind]) => {
        const type = types.get(name);
        if (kind === 'other')
            return [];
        const read = texts?.has(name) === true ? 'text' : kind;
        return [
            {
                name,
                kind: type === undefined ? read : (0,drift/* cellKindOf */.EE)(type),
                asStored: parsed?.has(name) !== true,
                whole: integers?.has(name) === true
            }
        ];
    });
    const options = edges === undefined ? {} : { edges };
    const counted = await countFiles(files, columns, options);
    const [head, ...tail] = files.map((file, index) => withLateKeys(file, counted.others[index][1], { types, exclude, log }));
    if ([head, ...tail].some((file, index) => file !== files[index]))
        return profileFiles([head, ...tail], { types, parsed, texts, integers, exclude, log, ...options });
    const untold = new Map(kinds.filter(([name]) => !types.has(name) && texts?.has(name) !== true));
    await tellStrays(files, untold, log);
    tellMisfits(counted, { types, integers, log });
    tellMistaken(counted, { columns, types, log });
    const misfitting = new Set(counted.misfits.flatMap(([, misfits]) => [...misfits.keys()]));
    const mistaken = columns.filter(({ name, kind }) => kind !== 'text' && !types.has(name) && misfitting.has(name));
    const state = mistaken.length === 0
        ? counted.state
        : replaced(counted.state, (await countFiles(files, mistaken.map(asText), options)).state);
    const profile = (0,drift/* profileOf */.dp)(state, types);
    return (0,drift/* profileWith */.wK)({ rows: profile.rows, unread }, profile.columns);
}
/** The file with the keys that only its later rows have: what no first row shows is a column all the same. */
function withLateKeys(file, found, { types, exclude, log }) {
    const late = [...found].filter((name) => !file.kinds.has(name) && !exclude.has(name));
    for (const name of late.filter((each) => !types.has(each)))
        log.warning(`${file.source.name}: column ${JSON.stringify(name)}: none of the first rows has it: the column is read as text`);
    return late.length === 0
        ? file
        : { ...file, kinds: new Map([...file.kinds, ...late.map((name) => [name, 'text'])]) };
}
async function tableFile(source) {
    return { source, kinds: await tables/* tables */.um.kinds(source) };
}
/** Columns of all files, in order of first appearance: text where nothing is known, and where files differ; unread where one file is. */
function kindsTogether(files) {
    const together = new Map();
    for (const [name, kind] of files.flatMap(({ kinds }) => [...kinds])) {
        const before = together.get(name);
        const isOne = before === undefined || kind === undefined || kind === before;
        together.set(name, isOne ? (before ?? kind) : before === 'other' || kind === 'other' ? 'other' : 'text');
    }
    return new Map([...together].map(([name, kind]) => [name, kind ?? 'text']));
}
/** One cell is enough to make a column of numbers text, or one that is not read: nobody would know which. */
async function tellStrays(files, kinds, log) {
    if (![...kinds.values()].some((kind) => kind === 'text' || kind === 'other'))
        return;
    for (const { source } of files)
        for (const [name, { kind, count, row, text }] of await tables/* tables */.um.strays(source)) {
            const found = kinds.get(name);
            if (found === undefined)
                continue;
            const end = found === 'other' ? 'not read' : `read as ${found}`;
            log.warning(`${cellInWords(source.name, name, { row, text })}, most of the first rows a ${kind}: the column is ${end} (${cells(count)} there)`);
        }
}
function cellInWords(file, column, { row, text }) {
    return `${file}: column ${JSON.stringify(column)}: row ${row} holds ${JSON.stringify((0,documents/* cutText */.IN)(text, 80))}`;
}
function cells(count) {
    return `${count} such ${count === 1 ? 'cell' : 'cells'}`;
}
function asText({ name }) {
    return { name, kind: 'text' };
}
function replaced(first, second) {
    const better = new Map(second.columns.map((column) => [column.name, column]));
    return { rows: first.rows, columns: first.columns.map((column) => better.get(column.name) ?? column) };
}
/** Where the first rows of a column show another kind than later ones, nobody would know which cell makes it text. */
function tellMistaken({ misfits }, { columns, types, log }) {
    for (const [file, ofFile] of misfits)
        for (const { name, kind } of columns) {
            const found = types.has(name) ? undefined : ofFile.get(name);
            const [cell] = found?.first ?? [];
            if (found === undefined || cell === undefined)
                continue;
            log.warning(`${cellInWords(file, name, cell)}, the first rows a ${kind}: the column is read as text (${cells(found.count)})`);
        }
}
/** The report counts misfits; the log names the first of each file, so that they can be found. */
function tellMisfits({ misfits }, { types, integers, log }) {
    for (const [file, ofFile] of misfits)
        for (const [name, { count, first }] of ofFile) {
            const [cell] = first;
            if (cell === undefined || !types.has(name))
                continue;
            const type = integers?.has(name) === true ? 'integer' : types.get(name);
            log.warning(`${cellInWords(file, name, cell)}, not a value of type ${type} (${cells(count)})`);
        }
}


/***/ }),

/***/ 80463:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   profile: () => (/* binding */ profile)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92835);
/* harmony import */ var _column_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96171);
/* harmony import */ var _drift_sources_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78710);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39032);
/* harmony import */ var _profile_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(43090);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(87229);









const parameters = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    table: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP())
        .default([])
        .describe('Table, or stored profile of one; several are parts of one whole')
        .meta({ positional: true, placeholder: 'TABLE' }),
    edges: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()
        .optional()
        .describe('Profile at whose edges numbers are counted, so that the two can be compared or added')
        .meta({ placeholder: 'FILE' }),
    exclude: zod__WEBPACK_IMPORTED_MODULE_8__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP())
        .default([])
        .describe('Column that is left out, such as an id')
        .meta({ placeholder: 'COLUMN' }),
    'min-count': zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP()
        .regex(/^\d{1,9}$/, 'must be a whole number')
        .transform(Number)
        .default(0)
        .describe('Rows from which a category is named; rarer ones are counted together')
        .meta({ placeholder: 'N' }),
    contract: zod__WEBPACK_IMPORTED_MODULE_8__/* .boolean */ .zMY().default(false).describe('Propose a data contract instead'),
    output: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP().optional().describe('File to write; default: standard output').meta({ placeholder: 'FILE' }),
    quiet: _parameters_js__WEBPACK_IMPORTED_MODULE_5__/* .shared */ .u.quiet
});
/** Summarises a table. */
const profile = {
    name: 'profile',
    summary: 'summarise a table without its rows',
    description: 'Writes a small summary of a table: per column its type, counts, moments, quantiles or categories, and no row. Kept with a baseline it is what ' +
        'later data are compared with. With --contract it proposes a data contract for a person to review.',
    examples: [
        'model-gate profile january.parquet --output profile.json',
        'model-gate profile part-1.csv part-2.csv --edges profile.json',
        'model-gate profile january.parquet --contract --output contract.yml'
    ],
    parameters,
    run: async (given, frontend) => {
        if (given.table.length === 0)
            throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
                message: 'the command names no table',
                hint: 'Such as model-gate profile january.parquet'
            });
        const like = given.edges === undefined ? undefined : await edgesIn(given.edges, given, frontend);
        const whole = await profileOfAll(given, like, frontend);
        frontend.log.phase('');
        const text = given.contract
            ? (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .proposedContract */ .VK)(whole)
            : (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .profileText */ .z1)((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .storedProfile */ .xR)(like ? (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .recounted */ .gg)(whole, (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .edgesOf */ .q4)(like)) : whole, { minCount: given['min-count'] }));
        if (given.output === undefined)
            frontend.print(text);
        else
            await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_7__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, given.output), text);
        return 0;
    }
};
/** As it is stored: at the edges of a table itself, which may be one for each of its rows, two profiles could not be added. */
async function edgesIn(path, { exclude }, frontend) {
    const data = await (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .dataOnDisk */ .bz)(path, frontend.workingDirectory);
    const profile = data.kind === 'profile' ? data.profile : await profileOfTables([data.table], { exclude }, frontend);
    return (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .storedProfile */ .xR)(profile, { minCount: 0 });
}
/** Tables are counted as one, like the profile that comes first if one does, and profiles are added. What has no rows adds nothing. */
async function profileOfAll({ table, exclude }, edges, frontend) {
    const parts = [];
    for (const path of table)
        parts.push(await (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .dataOnDisk */ .bz)(path, frontend.workingDirectory));
    await refuseStrangers(exclude, parts);
    const stored = parts.flatMap((part) => part.kind === 'profile' && part.profile.rows > 0 ? [without(part.profile, exclude)] : []);
    const [first, ...others] = parts.flatMap((part) => (part.kind === 'table' ? [part.table] : []));
    const isLed = parts[0].kind === 'profile';
    const like = edges ?? (isLed ? stored[0] : undefined);
    const counted = first && (await profileOfTables([first, ...others], { exclude, like }, frontend));
    const added = counted !== undefined && counted.rows > 0 ? [counted] : [];
    const [whole, ...rest] = isLed ? [...stored, ...added] : [...added, ...stored];
    if (whole === undefined)
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG(table.slice(0, 10).map(_drift_sources_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRows */ .AW), table.length);
    return rest.reduce(_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .mergedProfiles */ .Fl, whole);
}
/** What is excluded must not leave: a slip in its name would let it. @throws UsageError that names what no table has */
async function refuseStrangers(exclude, parts) {
    if (exclude.length === 0)
        return;
    const names = new Set((await Promise.all(parts.map((part) => namesIn(part, exclude)))).flat());
    const problems = exclude
        .filter((name) => !names.has(name))
        .map((name) => {
        const near = (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(name, [...names]);
        return {
            message: `--exclude names ${JSON.stringify(name)}, and no column is called so`,
            hint: near === undefined ? 'Look at the header of the table' : `Did you mean ${JSON.stringify(near)}?`
        };
    });
    if (problems.length > 0)
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(problems);
}
async function namesIn(part, sought) {
    if (part.kind === 'table')
        return (0,_column_names_js__WEBPACK_IMPORTED_MODULE_3__/* .columnNames */ .l)(part.table, sought);
    return [...part.profile.columns.map(({ name }) => name), ...(part.profile.unread ?? [])];
}
function without({ rows, unread, columns }, exclude) {
    const kept = unread?.filter((name) => !exclude.includes(name));
    return (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .profileWith */ .wK)({ rows, unread: kept }, columns.filter(({ name }) => !exclude.includes(name)));
}
async function profileOfTables(tables, { exclude, like }, { log }) {
    const more = tables.length > 1 ? ` and ${tables.length - 1} more` : '';
    log.phase(`profiling ${tables[0].name}${more}`);
    const types = new Map((like?.columns ?? []).map(({ name, type }) => [name, type]));
    return (0,_profile_table_js__WEBPACK_IMPORTED_MODULE_6__/* .profileTable */ .A)(tables, { types, exclude: new Set(exclude), log, ...(like && { edges: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .edgesOf */ .q4)(like) }) });
}


/***/ }),

/***/ 43528:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readOnce)
/* harmony export */ });
/** Many policies stand on one floor, and so do base and head: it is read once, and what failed is not tried again. */
function readOnce(read) {
    const known = new Map();
    return (reference) => {
        const floor = known.get(reference.text) ?? read(reference);
        known.set(reference.text, floor);
        return floor;
    };
}


/***/ }),

/***/ 71797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ placeOfStandard)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/baseline/index.ts + 8 modules
var baseline = __webpack_require__(18085);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/commands/workspace.ts
var workspace = __webpack_require__(62743);
;// CONCATENATED MODULE: ./src/commands/repository-path.ts





/**
 * Where the repository has a file that a policy names relative to the working directory; undefined where that is outside of it.
 *
 * @throws MeasurementError where a path that leaves the repository leads back into it: nobody could tell who brought the file along
 */
async function repositoryPath(path, directory, standards) {
    const inside = (0,workspace/* inRepository */.y)(standards, path);
    if (!(0,external_node_path_.isAbsolute)(path) && !leaves(inside))
        return (0,baseline/* pathInCommit */.wx)(inside);
    const root = await real((0,external_node_path_.resolve)(directory, (0,external_node_path_.relative)((0,external_node_path_.resolve)('/', standards.prefix), '/')));
    if (leaves((0,external_node_path_.relative)(root, await real((0,external_node_path_.resolve)(directory, path)))))
        return undefined;
    throw new documents/* MeasurementError */.HG({
        file: path,
        message: 'leads into the repository from outside',
        hint: 'Write the path relative to the working directory, so that its history can be read'
    });
}
function leaves(path) {
    return (0,external_node_path_.isAbsolute)(path) || /^\.\.([\\/]|$)/.test(path);
}
/** Without symbolic links, where there is such a file. */
function real(path) {
    return (0,promises_.realpath)(path).catch(() => path);
}

;// CONCATENATED MODULE: ./src/commands/standard-place.ts



/**
 * Where a file that a policy names as a standard is read: at the commit that judges where that tracks it. What only the head tracks, the pull
 * request brought along, and it is none. What neither tracks was made in this run.
 *
 * @param directory that the path is relative to
 * @param standards undefined where nothing is proposed: the files on disk
 */
async function placeOfStandard(path, directory, standards) {
    const disk = { at: 'disk', path: (0,external_node_path_.resolve)(directory, path) };
    if (standards === undefined)
        return disk;
    const { repository, head } = standards;
    const tracked = await repositoryPath(path, directory, standards);
    if (tracked !== undefined) {
        if ((await (0,baseline/* trackedAt */.yS)(repository, tracked)).length > 0)
            return { at: 'commit', repository, path: tracked };
        if ((await (0,baseline/* trackedAt */.yS)(head, tracked)).length > 0)
            return undefined;
    }
    return { ...disk, detail: 'made in this run' };
}


/***/ }),

/***/ 62743:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkoutWorkspace),
/* harmony export */   y: () => (/* binding */ inRepository)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _git_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65015);
/* harmony import */ var _read_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43528);




/** The checkout that a command line works in. @param policyRef commit that judges; the files on disk without */
async function checkoutWorkspace(policyRef, frontend) {
    const { workingDirectory: directory } = frontend;
    const standards = policyRef === undefined ? undefined : await standardsAt(policyRef, directory);
    const checkout = await knownCheckout(directory);
    return {
        ...(standards && { standards }),
        ...(checkout !== undefined && { record: { checkout } }),
        policyFolder: directory,
        commitAt: (ref) => {
            if (ref !== 'base')
                return (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRepository */ .xb)(directory, ref);
            if (standards !== undefined)
                return Promise.resolve(standards.repository);
            throw noBase;
        },
        readFloor: (0,_read_once_js__WEBPACK_IMPORTED_MODULE_3__/* .readOnce */ .W)(async (reference) => {
            const { floorFromTerminal } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(2060), __webpack_require__.e(4923)]).then(__webpack_require__.bind(__webpack_require__, 74923));
            return floorFromTerminal(reference, frontend);
        }),
        openStored: async (reference) => {
            const { storedOnGitHub } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(5481)]).then(__webpack_require__.bind(__webpack_require__, 15481));
            return storedOnGitHub(reference, frontend);
        },
        writerOf: async (reference) => {
            const { writerFromTerminal } = await Promise.all(/* import() */[__webpack_require__.e(6752), __webpack_require__.e(3737), __webpack_require__.e(9781), __webpack_require__.e(9459)]).then(__webpack_require__.bind(__webpack_require__, 89459));
            return writerFromTerminal(reference, frontend);
        },
        tags: (beginning) => (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitTags */ .y7)(directory, beginning),
        behindBase: async (commit) => standards && (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitBehind */ .fq)(directory, commit, standards.repository.commit),
        mergedPullRequest: () => Promise.resolve(undefined),
        isAncestor: (commit, descendant) => (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitIsAncestor */ .yh)(directory, commit, descendant)
    };
}
/** The commit whose files lie here. Only a promotion needs it, and ends in an error where nobody knows it. */
async function knownCheckout(directory) {
    try {
        return await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .checkedOutCommit */ .Xg)(directory);
    }
    catch (error) {
        if (error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .MeasurementError */ .HG)
            return undefined;
        throw error;
    }
}
async function standardsAt(ref, directory) {
    const prefix = await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitPrefix */ .ny)(directory);
    return {
        repository: await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRepository */ .xb)(directory, ref),
        head: await (0,_git_index_js__WEBPACK_IMPORTED_MODULE_2__/* .gitRepository */ .xb)(directory, 'HEAD'),
        prefix,
        policyPrefix: prefix,
        proposal: false,
        trustsHead: true
    };
}
/** The base commit is GitHub's to say. */
const noBase = new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
    message: 'git:base: means the base commit of a pull request, and here there is none',
    hint: 'Give --policy-ref <commit>, or another place with --baseline, such as git:main:<path>'
});
/** Path of a file that a policy names, in the repository. */
function inRepository({ prefix }, path) {
    return node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(prefix + path.replaceAll('\\', '/'));
}


/***/ }),

/***/ 65015:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xg: () => (/* reexport */ checkedOutCommit),
  fq: () => (/* reexport */ gitBehind),
  yh: () => (/* reexport */ gitIsAncestor),
  Xf: () => (/* reexport */ gitOrigin),
  ny: () => (/* reexport */ gitPrefix),
  xb: () => (/* reexport */ gitRepository),
  y7: () => (/* reexport */ gitTags)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
;// CONCATENATED MODULE: ./src/git/run-git.ts



/** Largest file that is read out of a commit. */
const MOST_BYTES = 2 ** 30;
/** What a configuration, which may be anybody's, must not turn on: repositories among the files themselves, and programs. */
const settings = [
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'log.showSignature=false'
].flatMap((setting) => ['-c', setting]);
/** All that git learns of the environment: where programs, homes and temporary files are. No secret, and nothing that leads to another repository. */
const known = new Set('PATH PATHEXT HOME XDG_CONFIG_HOME USERPROFILE HOMEDRIVE HOMEPATH APPDATA LOCALAPPDATA PROGRAMDATA PROGRAMFILES SYSTEMROOT SYSTEMDRIVE WINDIR COMSPEC TMPDIR TEMP TMP USER USERNAME LOGNAME SUDO_UID LD_LIBRARY_PATH DYLD_LIBRARY_PATH DEVELOPER_DIR'.split(' '));
/** Nothing is fetched, asked or locked, objects are what their names say, and messages are in English. */
const fixed = {
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    // No protocol: older versions do not know GIT_NO_LAZY_FETCH.
    GIT_ALLOW_PROTOCOL: '',
    LC_ALL: 'C'
};
/**
 * Runs git in a clone, without a shell and without prompts. A failure of git is a result; only a git that cannot be started is an error.
 *
 * @param top folder that the clone begins at: no other is looked for
 * @throws MeasurementError where there is no git
 */
function runGit(top, arguments_) {
    const options = {
        // Windows looks for programs in the working directory first.
        cwd: (0,external_node_path_.dirname)(process.execPath),
        env: { ...environmentOf(process.env), ...fixed, GIT_CEILING_DIRECTORIES: (0,external_node_path_.dirname)(top) },
        encoding: 'buffer',
        maxBuffer: MOST_BYTES
    };
    return new Promise((resolve, reject) => {
        (0,external_node_child_process_.execFile)('git', ['-C', top, ...settings, ...arguments_], options, (error, out, err) => {
            if (error === null)
                resolve({ code: 0, out, err: '' });
            else if (typeof error.code === 'number')
                resolve({ code: error.code, out, err: err.toString('utf8').trim() });
            else
                reject(unstartable(error));
        });
    });
}
function environmentOf(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => known.has(name.toUpperCase())));
}
function unstartable(error) {
    if (error.code === 'ENOENT') {
        return new documents/* UnreachableError */.Jk({
            message: 'git is not installed',
            hint: 'Install git, or use a file: reference'
        });
    }
    return new documents/* MeasurementError */.HG({ message: `git could not be run: ${error.message}` });
}

;// CONCATENATED MODULE: ./src/git/top-level.ts


/**
 * The folder that a clone begins at: the folder itself or the nearest one above it that has a `.git`. Git itself would also take a folder for a
 * repository that merely looks like one inside, and anybody can commit such a folder; nobody can commit a `.git`.
 *
 * @returns undefined where there is none
 */
async function topLevel(directory) {
    const start = await (0,promises_.realpath)(directory).catch(() => undefined);
    return start === undefined ? undefined : nearestWithGit(start);
}
async function nearestWithGit(folder) {
    const found = await (0,promises_.lstat)((0,external_node_path_.join)(folder, '.git')).catch(() => undefined);
    if (found !== undefined)
        return folder;
    const above = (0,external_node_path_.dirname)(folder);
    return above === folder ? undefined : nearestWithGit(above);
}

;// CONCATENATED MODULE: ./src/git/git-repository.ts





/**
 * The files of one commit, by the git command line.
 *
 * @param ref branch, tag or commit; of a branch and a tag of one name it is the branch
 * @throws MeasurementError where the folder is in no repository or the commit is not there
 */
async function gitRepository(directory, ref) {
    const root = await topOf(directory);
    const commit = await commitOf(root, ref);
    return {
        commit,
        readFile: (path) => readBlob(root, commit, path),
        hashOf: async (path) => (await entryAt(root, commit, path))?.hash,
        list: (folder) => list(root, commit, folder),
        tracked: () => tracked(root, commit),
        committedAt: async () => new Date((await succeeded(root, ['show', '-s', '--format=%cI', commit])).toString('utf8').trim())
    };
}
/**
 * Path of a folder in its repository: '' at the root, else ending in '/'.
 *
 * @throws MeasurementError where the folder is in no repository
 */
async function gitPrefix(directory) {
    const inside = (0,external_node_path_.relative)(await topOf(directory), await (0,promises_.realpath)(directory));
    return inside === '' ? '' : `${inside.split(external_node_path_.sep).join('/')}/`;
}
/** Address of the remote `origin`, as git would ask it; undefined where there is none, or no repository. */
async function gitOrigin(directory) {
    const root = await topLevel(directory);
    if (root === undefined)
        return undefined;
    const { code, out } = await runGit(root, ['remote', 'get-url', 'origin']);
    return code === 0 ? out.toString('utf8').replace(/\r?\n$/, '') : undefined;
}
/**
 * Names of the tags that begin so.
 *
 * @throws MeasurementError where the folder is in no repository, or in a clone that may lack tags
 */
async function gitTags(directory, beginning) {
    const root = await topOf(directory);
    if (await isShallow(root))
        throw incomplete('is shallow: tags may be missing in it');
    const without = await runGit(root, ['config', '--get-regexp', '^remote\\..*\\.tagopt$', '^--no-tags$']);
    if (without.code === 0)
        throw incomplete('was made with --no-tags: tags are missing in it');
    const names = await succeeded(root, ['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']);
    return names
        .toString('utf8')
        .split(/\r?\n/)
        .filter((name) => name !== '' && name.startsWith(beginning));
}
/**
 * How many commits of another a commit lacks.
 *
 * @returns undefined where the clone does not hold one of them, or not the history between them
 */
async function gitBehind(directory, commit, base) {
    const root = await topOf(directory);
    if (!isCommitName(commit) || (await isShallow(root)))
        return undefined;
    const { code, out } = await runGit(root, ['rev-list', '--count', `${commit}..${base}`, '--']);
    return code === 0 ? Number(out.toString('utf8')) : undefined;
}
/**
 * Whether a commit is an ancestor of another, or the same.
 *
 * @returns undefined where the clone does not hold one of them
 * @throws MeasurementError where the clone is shallow and does not show that it is: the history that would may be missing
 */
async function gitIsAncestor(directory, commit, descendant) {
    const commits = [commit, descendant];
    if (!commits.every(isCommitName))
        return undefined;
    const root = await topOf(directory);
    const { code } = await runGit(root, ['merge-base', '--is-ancestor', ...commits]);
    if (code === 0)
        return true;
    const names = commits.map((each) => each.slice(0, 12)).join(' is an ancestor of ');
    if (await isShallow(root))
        throw incomplete(`is shallow: it does not show whether ${names}`);
    return code === 1 ? false : undefined;
}
function isCommitName(text) {
    return /^[0-9a-f]{7,64}$/.test(text);
}
/** @throws MeasurementError where the folder is in no repository */
async function topOf(directory) {
    const top = await topLevel(directory);
    if (top === undefined)
        throw noRepository;
    return top;
}
const noRepository = new documents/* MeasurementError */.HG({
    message: 'this folder is in no git repository',
    hint: 'Run it in a clone, or use a file: reference'
});
/** Whether history is missing. */
async function isShallow(root) {
    return (await succeeded(root, ['rev-parse', '--is-shallow-repository'])).toString('utf8').trim() !== 'false';
}
function incomplete(what) {
    return new documents/* UnreachableError */.Jk({
        message: `this clone ${what}`,
        hint: 'Fetch the rest: git fetch --unshallow --tags (git fetch --tags where it is not shallow); in CI check out with fetch-depth: 0'
    });
}
/**
 * The commit that a folder is checked out at; undefined where it is in no repository, or in one without a commit. Whose the files are does not
 * matter: nothing of them is started.
 *
 * @throws MeasurementError where git fails otherwise
 */
async function checkedOutCommit(directory) {
    const root = await topLevel(directory);
    if (root === undefined)
        return undefined;
    const any = ['-c', 'safe.directory=*'];
    const found = await runGit(root, [...any, 'rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
    if (found.code === 0)
        return found.out.toString('utf8').trim();
    const inside = await runGit(root, [...any, 'rev-parse', '--git-dir']);
    if (inside.code === 0)
        return undefined;
    throw failure(root, inside);
}
async function commitOf(root, ref) {
    for (const name of branchFirst(ref)) {
        const found = await runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
        if (found.code === 0)
            return found.out.toString('utf8').trim();
    }
    const inside = await runGit(root, ['rev-parse', '--git-dir']);
    if (inside.code !== 0)
        throw failure(root, inside);
    if ((await checkedOutCommit(root)) === undefined)
        throw withoutCommits(ref);
    throw new documents/* UnreachableError */.Jk({
        message: `there is no commit ${JSON.stringify(ref)} in this clone`,
        hint: 'Fetch it: git fetch origin <branch>; in CI check out with fetch-depth: 0'
    });
}
function withoutCommits(ref) {
    return new documents/* MeasurementError */.HG({
        message: `there is no commit ${JSON.stringify(ref)}: nothing is committed in this repository yet`,
        hint: 'Commit what is in production first; --baseline file:production.csv compares with a file that is in no commit'
    });
}
/** A commit by its full name, what is checked out or was fetched, or a ref that says itself what it is. */
const unmistakable = /^([0-9a-f]{40}([0-9a-f]{24})?$|@|([A-Z]+_)?HEAD([~^@:]|$)|(refs|heads|tags|remotes)\/)/;
/**
 * What a name may mean, in order: the branch, where there is one of that name, here or at the origin, as on GitHub. Git itself takes a tag of the
 * same name for it, which whoever pushes may set, whatever protects the branch.
 */
function branchFirst(name) {
    const branches = ['refs/heads', 'refs/remotes', 'refs/remotes/origin'].map((above) => `${above}/${name}`);
    return unmistakable.test(name) ? [name] : [...branches, name];
}
async function entryAt(root, commit, path) {
    const listing = (await succeeded(root, ['ls-tree', '-z', '--full-tree', commit, '--', literal(path)])).toString('utf8');
    const [mode = '', type = '', hash = ''] = (listing.split('\t')[0] ?? '').split(' ');
    return listing === '' ? undefined : { mode, type, hash };
}
async function readBlob(root, commit, path) {
    const entry = await entryAt(root, commit, path);
    if (entry === undefined)
        return undefined;
    const name = `${commit.slice(0, 12)}:${path}`;
    if (entry.type !== 'blob' || entry.mode === '120000') {
        const kind = entry.type === 'tree' ? 'a folder' : entry.type === 'commit' ? 'a submodule' : 'a symbolic link';
        throw new documents/* MeasurementError */.HG({ file: name, message: `is ${kind}, not a file`, hint: 'Name the file itself' });
    }
    const bytes = await succeeded(root, ['cat-file', 'blob', `${commit}:${path}`]);
    (0,documents/* refuseLfsPointer */.Dl)(bytes, name);
    return bytes;
}
async function list(root, commit, folder) {
    const path = folder === '' || folder === '.' ? [] : ['--', literal(folder)];
    const listing = await succeeded(root, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit, ...path]);
    return listing
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
}
async function tracked(root, commit) {
    const listing = await succeeded(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    const lines = listing.toString('utf8').split('\0');
    return new Map(lines
        .filter((line) => line !== '')
        .map((line) => {
        const tab = line.indexOf('\t');
        const [mode = '', , hash = ''] = line.slice(0, tab).split(' ');
        return [line.slice(tab + 1), { mode, hash }];
    }));
}
/** ls-tree takes plain paths; one that leaves the repository is an absent one. */
function literal(path) {
    return path.replace(/^(\.\/)+/, '');
}
async function succeeded(root, arguments_) {
    const result = await runGit(root, arguments_);
    if (result.code !== 0)
        throw failure(root, result);
    return result.out;
}
/** What git says where a clone has no object and may not fetch it. */
const leftOut = /promisor remote|lazy fetching|transport '.*' not allowed/;
function failure(root, { err }) {
    if (err.includes('not a git repository'))
        return noRepository;
    if (leftOut.test(err)) {
        return new documents/* MeasurementError */.HG({
            message: 'this clone was made with --filter: it lacks files of the commit, and nothing is fetched while the gate runs',
            hint: 'Fetch the rest: git fetch --refetch --no-filter; in CI check out without filter'
        });
    }
    if (err.includes('dubious ownership')) {
        return new documents/* MeasurementError */.HG({
            message: 'this clone belongs to another user, and git reads nothing of it',
            hint: `Where you trust it: git config --global --add safe.directory ${root}`
        });
    }
    return new documents/* MeasurementError */.HG({
        message: `git failed: ${err.split('\n')[0] ?? ''}`,
        hint: 'Run the same command by hand to see more'
    });
}

;// CONCATENATED MODULE: ./src/git/index.ts



/***/ })

};
