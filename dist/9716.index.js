export const id = 9716;
export const ids = [9716];
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

/***/ 13324:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);

/** The frontend as the parameters of a command want it. */
function configured(frontend, given) {
    const { now, 'working-directory': folder } = given;
    return {
        ...frontend,
        ...(now !== undefined && { now: () => new Date(now) }),
        ...(folder !== undefined && { workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, folder) }),
        color: frontend.color && given['no-color'] !== true
    };
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

/***/ 68603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readContract)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18085);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37480);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62060);
/* harmony import */ var _standard_place_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71797);




/**
 * The data contract that the policy names, read where standards are.
 *
 * @returns undefined where the policy names none; `unjudged` where only the change itself brings it along
 * @throws UsageError with all its mistakes, or where there is none
 */
async function readContract({ policy: { dataContract: path }, workspace }, { workingDirectory }) {
    if (path === undefined)
        return undefined;
    const place = await (0,_standard_place_js__WEBPACK_IMPORTED_MODULE_3__/* .placeOfStandard */ .Y)(path, workingDirectory, workspace.standards);
    if (place === undefined)
        return 'unjudged';
    const bytes = place.at === 'commit'
        ? await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .commitShelf */ .Kk)(place.repository).read(place.path)
        : await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .diskShelf */ .oh)(workingDirectory).read(path);
    if (bytes !== undefined)
        return (0,_policy_index_js__WEBPACK_IMPORTED_MODULE_2__/* .loadContract */ .lF)(bytes, path);
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        file: path,
        message: 'there is no such data contract',
        hint: 'Propose one with `model-gate profile TABLE --contract`'
    });
}


/***/ }),

/***/ 77547:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iz: () => (/* binding */ declaredTypes),
/* harmony export */   bp: () => (/* binding */ driftReference),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   pU: () => (/* binding */ dataStandards),
/* harmony export */   qC: () => (/* binding */ whyLeftOut)
/* harmony export */ });
/* harmony import */ var _column_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96171);
/* harmony import */ var _data_contract_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(68603);
/* harmony import */ var _drift_sources_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78710);
/* harmony import */ var _group_profiles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58988);
/* harmony import */ var _profile_table_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43090);





/** Reads what data are held against. Done before the code of any candidate runs: what that writes is no standard. */
async function dataStandards(located, by, frontend) {
    const found = await driftReference(located, by, frontend);
    const reference = found && (await withGroups(found, located));
    const contract = await (0,_data_contract_js__WEBPACK_IMPORTED_MODULE_1__/* .readContract */ .J)(located, frontend);
    return { ...(reference && { reference }), ...(contract && { contract }) };
}
/**
 * What columns are compared with, as a whole.
 *
 * @returns undefined where there is none: no profile is kept with the baseline, or only the change itself brings the file along
 * @throws MeasurementError where it cannot be read or has no rows
 */
async function driftReference(located, { found, given }, frontend) {
    const entry = located.policy.drift;
    if (entry === undefined)
        return undefined;
    const reference = await referenceOf(entry, located, { found, given }, frontend);
    if (reference !== undefined)
        (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .demandRows */ .N7)(reference.profile, reference.name);
    return reference;
}
async function referenceOf(entry, located, { found, given }, frontend) {
    const { reference } = entry;
    if (given.reference !== undefined)
        return ofFile(given.reference, located, frontend);
    if (reference.kind === 'file')
        return ofFile(reference.path, located, frontend);
    if (reference.kind === 'baseline') {
        const profile = found.side?.profile;
        return profile && { profile, name: `${found.reference ?? 'baseline'}, profile.json` };
    }
    const { profileOfSql } = await __webpack_require__.e(/* import() */ 181).then(__webpack_require__.bind(__webpack_require__, 181));
    return profileOfSql(reference.sql, { types: declaredTypes(entry), exclude: leftOut(located) }, frontend);
}
async function ofFile(path, located, frontend) {
    const data = await (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_2__/* .standardData */ .oB)(path, frontend, located.workspace);
    return data && ofData(data, located, frontend);
}
async function ofData(data, located, frontend) {
    if (data.kind === 'profile')
        return data;
    const { policy } = located;
    const { table } = data;
    frontend.log.phase(`${policy.model}: profiling the reference`);
    const types = declaredTypes(policy.drift);
    const how = { types, parsed: new Set(types.keys()), exclude: leftOut(located), log: frontend.log };
    const names = await (0,_column_names_js__WEBPACK_IMPORTED_MODULE_0__/* .columnNames */ .l)(table, policy.drift.exclude);
    return { profile: await (0,_profile_table_js__WEBPACK_IMPORTED_MODULE_4__/* .profileTable */ .A)([table], how), name: table.name, names, table };
}
async function withGroups({ table, ...whole }, { policy: { drift } }) {
    if (table === undefined || drift?.group === undefined)
        return whole;
    return { ...whole, groups: await (0,_group_profiles_js__WEBPACK_IMPORTED_MODULE_3__/* .groupProfiles */ .U)(table, drift.group, whole.profile) };
}
/** What the policy takes columns for. */
function declaredTypes({ columns }) {
    return new Map([...columns].flatMap(([name, { type }]) => (type === undefined ? [] : [[name, type]])));
}
/** Columns that are no features: what the policy excludes, and what only pairs, groups or weighs rows. */
function leftOut(located) {
    return new Set(whyLeftOut(located).keys());
}
/** The same with the reason of each, a clause without capital or period. */
function whyLeftOut({ policy: { drift, task } }) {
    const together = 'it says which rows belong together';
    const named = [
        [task?.id, 'it is the id of the rows'],
        [task?.sample, 'it numbers the samples of an item'],
        [task?.weight, 'it says what rows weigh'],
        [task?.group, together],
        [drift?.group, together],
        ...(drift?.exclude ?? []).map((name) => [name, 'the policy excludes it'])
    ];
    return new Map(named.flatMap(([name, why]) => (name === undefined ? [] : [[name, why]])));
}


/***/ }),

/***/ 89132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R6: () => (/* binding */ driftChecks),
  Yz: () => (/* binding */ outputsOf),
  LZ: () => (/* binding */ unjudgedContract)
});

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/drift/index.ts + 81 modules
var src_drift = __webpack_require__(92835);
// EXTERNAL MODULE: ./src/evaluation/index.ts + 22 modules
var evaluation = __webpack_require__(28956);
// EXTERNAL MODULE: ./src/tables/index.ts + 70 modules
var tables = __webpack_require__(96784);
// EXTERNAL MODULE: ./src/commands/column-names.ts
var column_names = __webpack_require__(96171);
// EXTERNAL MODULE: ./src/commands/data-standards.ts
var data_standards = __webpack_require__(77547);
;// CONCATENATED MODULE: ./src/commands/drift-notes.ts

function unreadInWords({ name, profile: { unread = [] } }) {
    if (unread.length === 0)
        return [];
    const columns = named(unread.map((column) => JSON.stringify(column)));
    return [`Not read, because their cells are lists, structures, bytes or the like: ${columns} of ${name}`];
}
/** Columns without a test, and why; not those that are left out and in no table. */
function untestedInWords(columns, current, reference) {
    const names = namesOf(current, reference);
    const there = columns.filter(({ column }) => names?.has(column) !== false);
    if (there.length === 0)
        return [];
    return [`Not tested for drift: ${named(there.map(({ column, why }) => `${JSON.stringify(column)} (${why})`))}`];
}
/** A name of `drift.exclude` that no table has is a slip: the column that was meant is looked at. It blocks nothing, because it lets nothing through. */
function excludedInVain(exclude, current, reference) {
    const names = namesOf(current, reference);
    const slips = exclude.filter((name) => names?.has(name) === false);
    if (names === undefined || slips.length === 0)
        return [];
    const columns = slips.map((name) => {
        const near = (0,documents/* nearest */.pA)(name, [...names]);
        return near === undefined ? JSON.stringify(name) : `${JSON.stringify(name)} (did you mean ${JSON.stringify(near)}?)`;
    });
    return [`drift.exclude leaves nothing out by a name that no table has: ${named(columns)}`];
}
/** undefined: two profiles, which do not say what was left out of them. */
function namesOf(current, reference) {
    if (current.names === undefined && reference?.names === undefined)
        return undefined;
    return new Set([current, ...(reference === undefined ? [] : [reference])].flatMap(columnsOf));
}
function columnsOf({ names, profile }) {
    return names ?? [...profile.columns.map(({ name }) => name), ...(profile.unread ?? [])];
}
const MOST_NAMED = 20;
function named(columns) {
    const more = columns.length > MOST_NAMED ? ` and ${columns.length - MOST_NAMED} more` : '';
    return `${columns.slice(0, MOST_NAMED).join(', ')}${more}`;
}

// EXTERNAL MODULE: ./src/commands/drift-sources.ts
var drift_sources = __webpack_require__(78710);
// EXTERNAL MODULE: ./src/commands/group-profiles.ts
var group_profiles = __webpack_require__(58988);
// EXTERNAL MODULE: ./src/commands/profile-table.ts + 1 modules
var profile_table = __webpack_require__(43090);
;// CONCATENATED MODULE: ./src/commands/drift-checks.ts










/** Answers what the policy asks of the data: drift from a reference, and the data contract. undefined where it asks for neither. */
async function driftChecks(located, setting, frontend) {
    const { policy } = located;
    if (policy.drift === undefined && policy.dataContract === undefined)
        return undefined;
    const current = await currentProfile(located, setting, frontend);
    (0,drift_sources/* demandRows */.N7)(current.profile, current.name);
    frontend.log.phase(`${policy.model}: comparing the data`);
    const judged = judgedDrift(located, setting, current);
    return {
        checks: [...judged.checks, ...(await contractChecks(policy, setting, current))],
        notes: [...judged.notes, ...unreadInWords(current)],
        profile: (0,src_drift/* storedProfile */.xR)(current.profile, { minCount: policy.drift?.minCount ?? 0 })
    };
}
async function contractChecks(policy, { contract }, { profile, table }) {
    if (contract === undefined)
        return [];
    if (contract === 'unjudged')
        return [unjudgedContract(policy)];
    const untold = new Set((0,src_drift/* untoldColumns */.Io)(contract, profile));
    if (table === undefined || untold.size === 0)
        return (0,src_drift/* judgeContract */.JZ)(contract, profile);
    const columns = profile.columns
        .filter(({ name }) => untold.has(name))
        .map(({ name, type }) => ({ name, kind: (0,src_drift/* cellKindOf */.EE)(type) }));
    const counter = (0,src_drift/* contractCounter */.z5)(contract, columns);
    await tables/* tables */.um.scan(table, columns, (batch) => counter.add(batch));
    return (0,src_drift/* judgeContract */.JZ)(contract, profile, counter.counts());
}
/** What a change brings along cannot judge it. */
function unjudgedContract({ dataContract }) {
    return {
        id: 'table/contract',
        family: 'table',
        subject: 'contract',
        status: 'no-baseline',
        severity: 'block',
        limits: [],
        reason: `The data contract ${JSON.stringify(dataContract)} comes with the pull request itself: nothing was held against it.`,
        nextStep: 'It counts from the merge on; merge it in a pull request of its own if it is to count for this one.'
    };
}
async function currentProfile(located, setting, frontend) {
    const { policy } = located;
    const { reference, given } = setting;
    const contract = setting.contract === 'unjudged' ? undefined : setting.contract;
    const reading = contract && (0,src_drift/* contractReading */.BC)(contract);
    const declared = policy.drift === undefined ? new Map() : (0,data_standards/* declaredTypes */.Iz)(policy.drift);
    const types = new Map([
        ...(reading?.types ?? []),
        ...(reference?.profile.columns ?? []).map(({ name, type }) => [name, type]),
        ...declared
    ]);
    const edges = reference && (0,src_drift/* edgesOf */.q4)(reference.profile);
    const exclude = setting.contract === undefined ? (0,data_standards/* leftOut */.ig)(located) : new Set();
    const how = {
        types,
        parsed: new Set(declared.keys()),
        texts: reading?.texts,
        integers: reading?.integers,
        exclude,
        log: frontend.log,
        ...(edges && { edges })
    };
    const source = given.current === undefined ? policy.drift?.current : undefined;
    if (source?.kind === 'sql') {
        const { profileOfSql } = await __webpack_require__.e(/* import() */ 181).then(__webpack_require__.bind(__webpack_require__, 181));
        return profileOfSql(source.sql, how, frontend);
    }
    const path = given.current ?? (source?.kind === 'file' ? source.path : undefined);
    const data = path === undefined
        ? await predictionsOf(policy, setting, frontend)
        : await (0,drift_sources/* dataOnDisk */.bz)(path, frontend.workingDirectory);
    if (data.kind === 'profile')
        return data;
    const { table } = data;
    const { name } = table;
    frontend.log.phase(`${policy.model}: profiling ${name}`);
    const profile = await (0,profile_table/* profileTable */.A)([table], how);
    const whole = { profile, name, names: await (0,column_names/* columnNames */.l)(table, policy.drift?.exclude ?? []), table };
    const group = policy.drift?.group;
    if (group === undefined || reference?.groups === undefined)
        return whole;
    return { ...whole, groups: await (0,group_profiles/* groupProfiles */.U)(table, group, reference.profile) };
}
/** Without a table of its own, drift looks at the columns of the predictions. */
async function predictionsOf({ candidate }, { predictions }, { workingDirectory }) {
    if (predictions !== undefined)
        return { kind: 'table', table: predictions };
    const pattern = candidate.predictions;
    if (pattern !== undefined)
        return (0,drift_sources/* dataOnDisk */.bz)(await (0,evaluation/* findFile */.qE)(pattern, workingDirectory), workingDirectory);
    throw new documents/* UsageError */.eb({
        key: 'drift.current',
        message: 'is missing, and there are no predictions whose columns could be looked at',
        hint: 'Write drift.current: a table of the data that the model meets now'
    });
}
function judgedDrift(located, { reference, seed }, current) {
    const { drift, confidence, task } = located.policy;
    if (drift === undefined)
        return { checks: [], notes: [] };
    const why = (0,data_standards/* whyLeftOut */.qC)(located);
    const entry = { ...drift, exclude: [...why.keys()] };
    const outputs = outputsOf(task);
    const inVain = excludedInVain(drift.exclude, current, reference);
    if (reference === undefined)
        return { checks: (0,src_drift/* withoutReference */.k9)(current.profile, { entry, outputs, whyLeftOut: why }), notes: inVain };
    const groups = reference.groups &&
        current.groups && { groups: { reference: reference.groups, current: current.groups, seed } };
    const { checks, notTested } = (0,src_drift/* judgeDrift */.Jh)({
        reference: reference.profile,
        current: current.profile,
        entry,
        confidence,
        outputs,
        whyLeftOut: why,
        ...groups
    });
    const untested = untestedInWords(notTested, current, reference);
    return { checks, notes: [`Data: ${current.name} against ${reference.name}`, ...untested, ...inVain] };
}
/** Columns that are what the model says, or should have said. */
function outputsOf(task) {
    const score = typeof task?.score === 'string' ? [task.score] : [...(task?.score?.values() ?? [])];
    return new Set([task?.label, task?.prediction, ...score].filter((name) => name !== undefined));
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

/***/ 938:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ flagNotes),
/* harmony export */   s: () => (/* binding */ refuseIdleTables)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);

/**
 * A table that a flag names and nothing looks at would be taken for one without drift. Where the policy is that of another commit than the flag, the two
 * may come in one change, which must not be blocked by it: there the report tells it, as it does of the input of an action.
 *
 * @throws UsageError where the flag and the policy are of the same files
 */
function refuseIdleTables(policies, given, { kind }) {
    if (kind !== 'terminal' || policies.some(({ workspace }) => workspace.standards !== undefined))
        return;
    const idle = policies.map(({ policy }) => idleTables(policy, given));
    const everywhere = ['reference', 'current'].filter((table) => idle.every((tables) => tables.includes(table)));
    if (everywhere.length === 0)
        return;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(everywhere.map((table) => ({
        file: policies[0].path,
        key: 'drift',
        message: `is missing, so nothing looks at the table of --${table}`,
        hint: 'Write `drift: {}` into the policy, compare the two tables alone with `model-gate drift --reference A --current B`, or leave the flag out'
    })));
}
function idleTables({ drift, dataContract }, { reference, current }) {
    return [
        ...(reference !== undefined && drift === undefined ? ['reference'] : []),
        // A data contract is held against it as well.
        ...(current !== undefined && drift === undefined && dataContract === undefined ? ['current'] : [])
    ];
}
/** What flags and inputs said otherwise than the policy, or in vain. */
function flagNotes({ policy }, given, { kind }) {
    const idle = idleTables(policy, given).map((table) => kind === 'terminal'
        ? `--${table} was not used: the policy has no drift`
        : `The input ${table} was not used: the policy has no drift`);
    // An input of an action never says otherwise.
    return kind === 'terminal' ? [...overruled(policy, given), ...idle] : idle;
}
function overruled({ baseline, candidate, drift }, given) {
    const pairs = [
        ['baseline', 'baseline.from', (given.baseline?.length ?? 0) > 0, (baseline?.from.length ?? 0) > 0],
        ['predictions', 'candidate.predictions', given.predictions !== undefined, candidate.predictions !== undefined],
        ['metrics', 'candidate.metrics', given.metrics !== undefined, candidate.metrics.length > 0],
        ['reference', 'drift.reference', given.reference !== undefined, drift !== undefined],
        ['current', 'drift.current', given.current !== undefined, drift?.current !== undefined]
    ];
    return pairs.flatMap(([flag, key, isGiven, isWritten]) => isGiven && isWritten ? [`--${flag} was used instead of ${key}`] : []);
}


/***/ }),

/***/ 58988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ groupProfiles)
/* harmony export */ });
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92835);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96784);


/**
 * A profile for each group of rows, in order of first appearance. Rows without a group are one: a group each would claim that they are independent.
 *
 * Holds the values of the table: O(cells) memory.
 *
 * @param like says which columns, what they are, and at which edges numbers are counted
 */
async function groupProfiles(source, group, like) {
    const types = new Map(like.columns.map(({ name, type }) => [name, type]));
    const header = new Set(await _tables_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .um.header(source));
    const columns = like.columns
        .filter(({ name }) => name !== group && header.has(name))
        .map(({ name, type }) => ({ name, kind: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cellKindOf */ .EE)(type) }));
    const counters = new Map();
    await _tables_index_js__WEBPACK_IMPORTED_MODULE_1__/* .tables */ .um.scan(source, [{ name: group, kind: 'text' }, ...columns], ({ count, columns: [groups, ...cells] }) => {
        for (const [name, rows] of rowsByGroup(groups, count)) {
            let counter = counters.get(name);
            if (counter === undefined)
                counters.set(name, (counter = (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCounter */ .tG)(columns, { edges: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .edgesOf */ .q4)(like) })));
            counter.add(selected(cells, rows));
        }
    });
    const known = new Map([...types].filter(([name]) => columns.some((column) => column.name === name)));
    return [...counters.values()].map((counter) => (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_0__/* .profileOf */ .dp)(counter.state(), known));
}
function rowsByGroup({ codes, dictionary }, count) {
    const rows = new Map();
    for (let row = 0; row < count; row++) {
        const name = dictionary[codes[row]] ?? '';
        const own = rows.get(name);
        if (own === undefined)
            rows.set(name, [row]);
        else
            own.push(row);
    }
    return rows;
}
function selected(columns, rows) {
    return {
        count: rows.length,
        columns: columns.map((column) => {
            if ('codes' in column)
                return { ...column, codes: Int32Array.from(rows, (row) => column.codes[row]) };
            return {
                ...column,
                values: Float64Array.from(rows, (row) => column.values[row]),
                states: Uint8Array.from(rows, (row) => column.states[row])
            };
        })
    };
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

/***/ 73252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eg: () => (/* binding */ openBaseline),
/* harmony export */   cU: () => (/* binding */ readersOf),
/* harmony export */   gu: () => (/* binding */ resolveAnchor),
/* harmony export */   oL: () => (/* binding */ resolveBaseline)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18085);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37480);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28956);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96784);
/* harmony import */ var _standard_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71797);







/** Looks for production's numbers. Standards come from the commit that judges, where there is one. */
async function resolveBaseline(references, { policy, workspace }, frontend) {
    return (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(references, {
        policy,
        open: (reference) => openBaseline(reference, frontend, workspace),
        readers: readersOf(policy, 'baseline'),
        log: frontend.log,
        clock: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
        behind: (commit) => workspace.behindBase(commit),
        ...judgedIn(workspace)
    });
}
/** On a terminal nobody says which commit the model is of. Where nobody knows the head, the standards stand for it, too. */
function judgedIn({ candidateCommit, standards, pullRequest }) {
    if (candidateCommit === undefined)
        return {};
    const head = standards?.head.commit;
    const commits = [candidateCommit, ...(head === undefined || head === standards?.repository.commit ? [] : [head])];
    return { judged: { commits, proposal: pullRequest !== undefined || standards?.proposal === true } };
}
/** The pinned release of the policy, where it has one. */
async function resolveAnchor(located, frontend) {
    const { baseline } = located.policy;
    return baseline?.anchor === undefined ? undefined : resolveBaseline([baseline.anchor], located, frontend);
}
/** How files of a measured model are read. */
function readersOf(policy, role) {
    return {
        predictions: (source) => (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readPredictions */ .R_)(_tables_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um, source, { ...rowsOf(policy), role }),
        metrics: (bytes, name) => (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readMetricFile */ .D0)(bytes, { path: name, format: 'auto' }, (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .askedNames */ .r7)(policy)).metrics,
        possible: _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .refuseImpossible */ .GC
    };
}
function rowsOf(policy) {
    if (policy.task !== undefined)
        return { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_4__/* .extrasOf */ .bI)(policy) };
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .UsageError */ .eb({
        key: 'task',
        message: "is missing: without it nobody knows how to read the baseline's predictions",
        hint: 'Write `task: { type: binary }` or another type'
    });
}
/** Opens the place of a reference. undefined: the place says that there is none. @throws MeasurementError where it cannot be reached */
async function openBaseline(reference, frontend, workspace) {
    const { standards } = workspace;
    switch (reference.scheme) {
        case 'file':
            return standard(reference.path, frontend.workingDirectory, standards);
        case 'git':
            return atCommit(await workspace.commitAt(reference.ref), reference.path);
        case 'artifact':
        case 'release':
            return workspace.openStored(reference);
        case 'gto':
            return tagged(reference, workspace);
        case 'hf':
        case 'https':
        case 'kfmr':
        case 'kfp':
        case 'mlflow':
        case 's3': {
            const { environment, log, workingDirectory: directory } = frontend;
            return (await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .storeOf */ .xX)(reference, { environment, log, directory })).resolve(reference);
        }
    }
}
async function standard(path, directory, standards) {
    const place = await (0,_standard_place_js__WEBPACK_IMPORTED_MODULE_6__/* .placeOfStandard */ .Y)(path, directory, standards);
    if (place === undefined)
        return undefined;
    if (place.at === 'commit')
        return atCommit(place.repository, place.path);
    return { shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .diskShelf */ .oh)(directory), path, ...(place.detail !== undefined && { detail: place.detail }) };
}
async function tagged(reference, workspace) {
    const at = (tag) => workspace.commitAt(`tags/${tag}`);
    const commitOf = async (tag) => (await at(tag)).commit;
    const tag = await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .gtoTag */ .Dn)(reference, { named: (beginning) => workspace.tags(beginning), commitOf });
    if (tag === undefined)
        return undefined;
    const repository = await at(tag);
    const opened = await atCommit(repository, reference.path);
    // A model was tagged there: that nobody measured it is no first adoption.
    if ((await (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .trackedAt */ .yS)(repository, (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInCommit */ .wx)(reference.path))).length === 0) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_2__/* .MeasurementError */ .HG({
            message: `the tag ${tag} is on the commit ${repository.commit.slice(0, 12)}, which has no ${reference.path}`,
            hint: 'Name the folder or file that holds the baseline in that commit'
        });
    }
    return { ...opened, version: `${tag} ${repository.commit}`, detail: `tag ${tag}, ${opened.detail}` };
}
async function atCommit(repository, path) {
    return {
        shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .commitShelf */ .Kk)(repository),
        path,
        version: repository.commit,
        kept: repository.commit,
        madeAt: await repository.committedAt(),
        detail: `commit ${repository.commit.slice(0, 12)}`
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

/***/ 42288:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* reexport */ decide),
  $x: () => (/* reexport */ effectOf),
  kS: () => (/* reexport */ failedReport),
  bV: () => (/* reexport */ notRelevantReport),
  Tb: () => (/* reexport */ notRelevantSummary),
  rv: () => (/* reexport */ obstaclesToPromotion)
});

// UNUSED EXPORTS: applyWaivers, waiverNotes

// EXTERNAL MODULE: ./src/drift/index.ts + 81 modules
var src_drift = __webpack_require__(92835);
;// CONCATENATED MODULE: ./src/verdict/demanded.ts

/** The checks, and a missing one for each part of the policy that none of them answers: what is not there must not pass. */
function withDemanded(checks, { drift, dataContract }) {
    const missing = [
        ...(drift === undefined || checks.some(answersDrift) ? [] : [(0,src_drift/* noColumn */.gd)(drift, unanswered)]),
        ...(dataContract === undefined || checks.some(answersContract) ? [] : [contractMissing(dataContract)])
    ];
    return missing.length === 0 ? checks : [...checks, ...missing];
}
function answersDrift({ id, family }) {
    return ['drift', 'output-drift', 'schema', 'table'].includes(family) && id !== 'table/contract';
}
function answersContract({ id, family }) {
    return family === 'contract' || id === 'table/contract';
}
const unanswered = {
    reason: 'The policy asks for drift, and no document answers it.',
    nextStep: 'Look at the job that should have measured it: its document was not made, or not handed on.'
};
function contractMissing(path) {
    return {
        id: 'table/contract',
        family: 'table',
        subject: 'contract',
        status: 'missing',
        limits: [],
        severity: 'block',
        reason: `The policy asks for the data contract ${JSON.stringify(path)}, and no document answers it.`,
        nextStep: 'Look at the job that should have held the data against it: its document was not made, or not handed on.'
    };
}

;// CONCATENATED MODULE: ./src/verdict/effect.ts
/**
 * What one check does to the merge: the table of `docs/policy.md`, "What a check does".
 *
 * `error` always blocks. A waived failure warns, where nothing else of the check blocks. `severity: strict` blocks on everything but a pass; `severity: warn` never blocks; else `when` says.
 */
function effectOf(check, when) {
    if (check.status === 'pass')
        return 'ignore';
    if (check.status === 'error')
        return 'block';
    if (check.status === 'fail' && check.waiver !== undefined)
        return restBlocks(check, when) ? 'block' : 'warn';
    if (check.severity === 'strict')
        return 'block';
    const effect = when[conditionOf(check.id, check.status)];
    return check.severity === 'warn' && effect === 'block' ? 'warn' : effect;
}
/** A waiver covers the rules that failed: those that are missing, incomparable or undecided do what they do without it. */
function restBlocks(check, when) {
    return check.limits.some(({ status }) => status !== 'fail' && effectOf({ ...check, status }, when) === 'block');
}
/** The age and the data of the baseline have conditions of their own. */
function conditionOf(id, status) {
    if (id === 'baseline/age')
        return 'old-baseline';
    if (id === 'baseline/data')
        return 'unproven-data';
    return status;
}

// EXTERNAL MODULE: ./src/comparison/index.ts + 33 modules
var comparison = __webpack_require__(83959);
;// CONCATENATED MODULE: ./src/verdict/summary.ts

/** A status in words, for one check and for several. */
const words = {
    error: ['check could not be measured', 'checks could not be measured'],
    fail: ['check failed', 'checks failed'],
    missing: ['check missing', 'checks missing'],
    incomparable: ['check incomparable', 'checks incomparable'],
    inconclusive: ['inconclusive', 'inconclusive'],
    'no-baseline': ['without a baseline', 'without a baseline'],
    'not-judged': ['not judged', 'not judged']
};
/**
 * The one line that explains the verdict: how many checks stand how, the worst first.
 * What blocks without having failed is said to be required.
 */
function summarise(checks, blocking) {
    if (checks.length === 0)
        return 'nothing was examined';
    const counts = Object.keys(words).flatMap((status) => phrases(status, checks, blocking));
    const passed = checks.filter(({ status }) => status === 'pass').length;
    const all = (0,comparison/* countInWords */.K4)(checks.length);
    if (counts.length === 0)
        return `${(0,comparison/* countInWords */.K4)(passed)} of ${all} ${checks.length === 1 ? 'check' : 'checks'} passed`;
    const tail = passed === 0 ? [] : [`${(0,comparison/* countInWords */.K4)(passed)} of ${all} passed`];
    return [...counts, ...tail].join(', ');
}
/**
 * The one line of a run that measured nothing: the first cause, without what to do about it. Not cut: half a secret would not be known as one.
 *
 * @example failureSummary(['a.csv: does not exist']) // => 'nothing trustworthy was measured: a.csv: does not exist'
 */
function failureSummary(errors) {
    const [first, ...others] = errors;
    const said = 'nothing trustworthy was measured';
    if (first === undefined)
        return said;
    const more = others.length === 0 ? '' : `, and ${(0,comparison/* countInWords */.K4)(others.length)} more`;
    return `${said}: ${first.split('\n', 1)[0]}${more}`;
}
/** Failures of columns are told by what happened to the data. */
const dataWords = {
    drift: ['column drifted', 'columns drifted'],
    schema: ['fault of the schema', 'faults of the schema'],
    contract: ['column breaks the contract', 'columns break the contract']
};
function phrases(status, checks, blocking) {
    const of = checks.filter((check) => check.status === status);
    const kinds = status === 'fail' ? ['', ...Object.keys(dataWords)] : [''];
    return kinds.flatMap((kind) => {
        const ofKind = status === 'fail' ? of.filter((check) => kindOf(check) === kind) : of;
        return ofKind.length === 0 ? [] : [phrase(status, ofKind, { blocking, words: dataWords[kind] ?? words[status] })];
    });
}
/** Key of `dataWords`, or nothing for all other checks. */
function kindOf({ family }) {
    if (family === 'output-drift')
        return 'drift';
    return Object.hasOwn(dataWords, family) ? family : '';
}
function phrase(status, of, { blocking, words: [one, many] }) {
    const text = `${(0,comparison/* countInWords */.K4)(of.length)} ${of.length === 1 ? one : many}`;
    const waived = of.filter(({ waiver }) => waiver !== undefined).length;
    const strict = of.filter((check) => blocking.includes(check)).length;
    if (status === 'fail' && waived > 0)
        return `${text} (${(0,comparison/* countInWords */.K4)(waived)} waived)`;
    const harmless = of.length - strict;
    if (status === 'fail' && harmless > 0 && strict > 0)
        return `${text} (${(0,comparison/* countInWords */.K4)(harmless)} not blocking)`;
    if (status === 'fail' && harmless > 0)
        return `${text} (not blocking)`;
    const soft = status === 'inconclusive' || status === 'no-baseline' || status === 'not-judged';
    return soft && strict > 0 ? `${text} (${(0,comparison/* countInWords */.K4)(strict)} must be conclusive)` : text;
}

// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
;// CONCATENATED MODULE: ./src/verdict/waiver-notes.ts

/** What somebody must do about a waiver, a sentence each: it ended, ends soon, covers less than what happened, or nothing at all. */
function waiverNotes(waivers) {
    return waivers.flatMap((waiver) => {
        const said = sentenceOf(waiver);
        return said === undefined ? [] : [`The waiver of ${waiver.rule} for ${waiver.check} (${waiver.owner}) ${said}`];
    });
}
function sentenceOf({ state, until, expiresInDays: days }) {
    if (state === 'expired')
        return `ended on ${until} and counts no more`;
    if (state === 'unmatched')
        return 'matches no check: mend its id, or take it out';
    if (state === 'exceeded')
        return 'does not cover what happened: the limit is broken beyond its up-to';
    if (days > documents/* WARNED_DAYS */.Eq)
        return undefined;
    return days === 0 ? `ends today, ${until}` : `ends in ${days} ${days === 1 ? 'day' : 'days'}, on ${until}`;
}

;// CONCATENATED MODULE: ./src/verdict/waivers.ts


/**
 * Applies waivers to failed checks. A check is waived when every limit that failed is covered by a waiver of its rule, in force, up to its number.
 * Its status stays `fail`: it is shown as waived, never as a pass.
 *
 * @param today UTC date, `YYYY-MM-DD`; the last day of a waiver counts
 */
function applyWaivers(checks, waivers, today) {
    const waived = checks.map((check) => waive(check, waivers, today));
    return { checks: waived, outcomes: waivers.map((waiver) => outcomeOf(waiver, waived, today)) };
}
function waive(check, waivers, today) {
    if (check.status !== 'fail')
        return check;
    const covering = check.limits
        .filter(({ status }) => status === 'fail')
        .map((limit) => waivers.find((waiver) => waiver.until >= today && covers(waiver, check, limit)));
    const [waiver] = covering;
    if (waiver === undefined || covering.includes(undefined))
        return check;
    const { rule, upTo, until, reason, owner } = waiver;
    return { ...check, waiver: { rule, ...(upTo !== undefined && { upTo }), until, reason, owner } };
}
function covers(waiver, check, limit) {
    return waiver.check === check.id && waiver.rule === limit.rule && within(waiver, check, limit);
}
/** Whether the breach is no larger than what was waived. */
function within({ upTo }, check, limit) {
    if (upTo === undefined)
        return true;
    const estimate = limit.estimate ?? Number.NaN;
    if (limit.of === 'distance')
        return (0,comparison/* asWritten */.qm)(estimate) <= upTo;
    if (check.family === 'contract')
        return limit.rule === 'min' ? (0,comparison/* asWritten */.qm)(estimate) >= upTo : (0,comparison/* asWritten */.qm)(estimate) <= upTo;
    const better = check.direction === 'lower' ? -estimate : estimate;
    switch (limit.rule) {
        case 'max-drop':
        case 'max-rise':
            return (0,comparison/* asWritten */.qm)(-better) <= upTo;
        case 'max-drop-percent':
        case 'max-rise-percent':
            return (0,comparison/* asWritten */.qm)((-better / Math.abs(check.baseline ?? Number.NaN)) * 100) <= upTo;
        case 'min-gain':
            return (0,comparison/* asWritten */.qm)(better) >= upTo;
        case 'max-gain':
            return (0,comparison/* asWritten */.qm)(better) <= upTo;
        case 'min':
            return (0,comparison/* asWritten */.qm)(estimate) >= upTo;
        case 'max':
            return (0,comparison/* asWritten */.qm)(Math.abs(estimate)) <= upTo;
        default:
            return false;
    }
}
function outcomeOf(waiver, checks, today) {
    const { check, rule, until, owner, reason } = waiver;
    return {
        check,
        rule,
        until,
        owner,
        reason,
        state: stateOf(waiver, checks, today),
        expiresInDays: (0,documents/* daysBetween */.YM)(today, until)
    };
}
function stateOf(waiver, checks, today) {
    const check = checks.find(({ id }) => id === waiver.check);
    const limit = check?.limits.find(({ rule }) => rule === waiver.rule);
    if (check === undefined || limit === undefined)
        return 'unmatched';
    if (waiver.until < today)
        return 'expired';
    if (limit.status !== 'fail')
        return 'unused';
    return covers(waiver, check, limit) ? 'used' : 'exceeded';
}

;// CONCATENATED MODULE: ./src/verdict/decide.ts





/**
 * The verdict: every check's effect under the policy, and the report that says so. What the policy asks of the data and no check answers is missing.
 *
 * `error` if any check is an error or nothing was examined, else `fail` if any blocks, else `warn` if any warns, else `pass`.
 */
function decide(checks, policy, provenance) {
    const demanded = withDemanded(checks, policy);
    const { checks: judged, outcomes } = applyWaivers(demanded, policy.waivers, provenance.run.time.slice(0, 10));
    const verdict = verdictOf(judged, policy.when);
    const blocking = judged.filter((check) => effectOf(check, policy.when) === 'block');
    return {
        ...decide_frame(policy, provenance),
        verdict,
        blocked: verdict === 'fail' || verdict === 'error',
        summary: summarise(judged, blocking),
        checks: [...judged],
        waivers: [...outcomes],
        notes: [...provenance.notes, ...waiverNotes(outcomes)]
    };
}
/** The report of a run that measured nothing trustworthy. It blocks. */
function failedReport(errors, policy, provenance) {
    return {
        ...decide_frame(policy, provenance),
        verdict: 'error',
        blocked: true,
        summary: failureSummary(errors),
        errors: [...errors]
    };
}
/**
 * The report of a model that a proposal has nothing to do with: nothing was judged, which is a pass, and said to be no judgement.
 *
 * @param jobs checks on the jobs before this one: those that did not succeed block all the same
 */
function notRelevantReport(why, policy, { jobs, ...provenance }) {
    const blocked = jobs.some(({ status }) => status !== 'pass');
    return {
        ...decide_frame(policy, provenance),
        verdict: blocked ? 'error' : 'pass',
        blocked,
        summary: blocked ? summarise(jobs, jobs) : notRelevantSummary(why),
        checks: [...jobs],
        notRelevant: why
    };
}
/**
 * Why nothing is judged, in a line.
 *
 * @example notRelevantSummary({ changedFiles: 12, paths: ['models/**'] }) // => 'not relevant: none of 12 changed files is under models/**'
 */
function notRelevantSummary({ changedFiles, paths }) {
    if (changedFiles === 0)
        return 'not relevant: no file is changed';
    const more = paths.length > 5 ? ` and ${paths.length - 5} more` : '';
    const under = `under ${paths.slice(0, 5).join(', ')}${more}`;
    return changedFiles === 1
        ? `not relevant: the changed file is not ${under}`
        : `not relevant: none of ${changedFiles} changed files is ${under}`;
}
/** Statuses of checks that looked at something. */
const examined = ['pass', 'fail', 'inconclusive', 'incomparable', 'no-baseline'];
/** Families whose checks look at the circumstances, not at the model. */
const circumstances = ['baseline', 'policy', 'job', 'leg'];
function verdictOf(checks, when) {
    if (!checks.some(({ status, family }) => !circumstances.includes(family) && examined.includes(status)))
        return 'error';
    if (checks.some(({ status }) => status === 'error'))
        return 'error';
    const effects = checks.map((check) => effectOf(check, when));
    if (effects.includes('block'))
        return 'fail';
    return effects.includes('warn') ? 'warn' : 'pass';
}
function decide_frame(policy, { task, changedPolicy, ...provenance }) {
    return {
        schema: 'model-gate/report@1',
        verdict: 'error',
        blocked: true,
        summary: '',
        model: policy.model,
        ...(task !== undefined && { task }),
        confidence: policy.confidence,
        candidate: provenance.candidate,
        baseline: provenance.baseline,
        policy: {
            digest: policy.digest,
            ...(policy.floor && { floor: { ...policy.floor } }),
            effective: { ...policy.source }
        },
        checks: [],
        changedPolicy: [...(changedPolicy ?? [])],
        waivers: [],
        notes: provenance.notes,
        errors: [],
        seed: provenance.seed,
        tool: provenance.tool,
        run: provenance.run
    };
}

;// CONCATENATED MODULE: ./src/verdict/obstacles.ts
/** Families whose checks look at the baseline and the policy: a new baseline is their remedy, or none of their business. */
const neverStopping = ['baseline', 'policy'];
/** Statuses with which a model becomes no baseline: those that say what the data cannot tell stop nothing. */
const stopping = ['error', 'fail', 'missing', 'incomparable'];
/**
 * Why a model may not become production's baseline; nothing where it may.
 *
 * The gate must not block, nor be overridden, and no check of the model or its data may be failed (unwaived), missing or incomparable; what holds against the anchor
 * must have passed. Inconclusive, not judged and without a baseline do not stop it: the first promotion has no baseline.
 */
function obstaclesToPromotion({ blocked, summary, checks, notRelevant, override }) {
    const stopped = checks.filter(stops).map(({ id, status }) => `${id} is ${status}`);
    if (notRelevant !== undefined)
        return ['nothing was measured: the change has nothing to do with the model'];
    return [...(blocked || override !== undefined ? [`the gate blocks: ${summary}`] : []), ...stopped];
}
function stops(check) {
    if (neverStopping.includes(check.family))
        return false;
    if (check.family === 'anchor')
        return check.status !== 'pass';
    return statusesOf(check).some((status) => stopping.includes(status));
}
/** A waiver covers the rules that failed, not those that are missing or incomparable. */
function statusesOf({ status, waiver, limits }) {
    if (status !== 'fail' || waiver === undefined)
        return [status];
    return limits.map((limit) => limit.status).filter((each) => each !== 'fail');
}

;// CONCATENATED MODULE: ./src/verdict/index.ts







/***/ })

};
