export const id = 267;
export const ids = [267];
export const modules = {

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
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62251);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20442);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96467);






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
    const { misfits } = await _tables_index_js__WEBPACK_IMPORTED_MODULE_5__/* .tables */ .um.scan(source, columns, (batch) => counter.add(batch), part);
    return { state: counter.state(), misfits };
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
    return { state: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_4__/* .mergedStates */ .Jn)(one.state, other.state), misfits: new Map(misfits) };
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
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57034);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62251);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36288);
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
/* harmony import */ var _data_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68603);
/* harmony import */ var _drift_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78710);
/* harmony import */ var _group_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58988);
/* harmony import */ var _profile_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43090);




/** Reads what data are held against. Done before the code of any candidate runs: what that writes is no standard. */
async function dataStandards(located, by, frontend) {
    const found = await driftReference(located, by, frontend);
    const reference = found && (await withGroups(found, located));
    const contract = await (0,_data_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .readContract */ .J)(located, frontend);
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
        (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .demandRows */ .N7)(reference.profile, reference.name);
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
    const data = await (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .standardData */ .oB)(path, frontend, located.workspace);
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
    return { profile: await (0,_profile_table_js__WEBPACK_IMPORTED_MODULE_3__/* .profileTable */ .A)([table], how), name: table.name, table };
}
async function withGroups({ profile, name, table }, { policy: { drift } }) {
    if (table === undefined || drift?.group === undefined)
        return { profile, name };
    return { profile, name, groups: await (0,_group_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .groupProfiles */ .U)(table, drift.group, profile) };
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

/***/ 7803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ unjudgedContract),
/* harmony export */   R6: () => (/* binding */ driftChecks),
/* harmony export */   Yz: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62251);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20442);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8277);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96467);
/* harmony import */ var _data_standards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77547);
/* harmony import */ var _drift_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78710);
/* harmony import */ var _group_profiles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58988);
/* harmony import */ var _profile_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(43090);








/** Answers what the policy asks of the data: drift from a reference, and the data contract. undefined where it asks for neither. */
async function driftChecks(located, setting, frontend) {
    const { policy } = located;
    if (policy.drift === undefined && policy.dataContract === undefined)
        return undefined;
    const current = await currentProfile(located, setting, frontend);
    (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .demandRows */ .N7)(current.profile, current.name);
    frontend.log.phase(`${policy.model}: comparing the data`);
    const judged = judgedDrift(located, setting, current);
    return {
        checks: [...judged.checks, ...(await contractChecks(policy, setting, current))],
        notes: judged.notes,
        profile: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .storedProfile */ .xR)(current.profile, { minCount: policy.drift?.minCount ?? 0 })
    };
}
async function contractChecks(policy, { contract }, { profile, table }) {
    if (contract === undefined)
        return [];
    if (contract === 'unjudged')
        return [unjudgedContract(policy)];
    const untold = new Set((0,_drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .untoldColumns */ .Io)(contract, profile));
    if (table === undefined || untold.size === 0)
        return (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeContract */ .JZ)(contract, profile);
    const columns = profile.columns
        .filter(({ name }) => untold.has(name))
        .map(({ name, type }) => ({ name, kind: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .cellKindOf */ .EE)(type) }));
    const counter = (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .contractCounter */ .z5)(contract, columns);
    await _tables_index_js__WEBPACK_IMPORTED_MODULE_3__/* .tables */ .um.scan(table, columns, (batch) => counter.add(batch));
    return (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeContract */ .JZ)(contract, profile, counter.counts());
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
    const reading = contract && (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .contractReading */ .BC)(contract);
    const declared = policy.drift === undefined ? new Map() : (0,_data_standards_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredTypes */ .Iz)(policy.drift);
    const types = new Map([
        ...(reading?.types ?? []),
        ...(reference?.profile.columns ?? []).map(({ name, type }) => [name, type]),
        ...declared
    ]);
    const edges = reference && (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .edgesOf */ .q4)(reference.profile);
    const exclude = setting.contract === undefined ? (0,_data_standards_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOut */ .ig)(located) : new Set();
    const how = {
        types,
        parsed: new Set(declared.keys()),
        texts: reading?.texts,
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
        : await (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .dataOnDisk */ .bz)(path, frontend.workingDirectory);
    if (data.kind === 'profile')
        return data;
    const { table } = data;
    const { name } = table;
    frontend.log.phase(`${policy.model}: profiling ${name}`);
    const profile = await (0,_profile_table_js__WEBPACK_IMPORTED_MODULE_7__/* .profileTable */ .A)([table], how);
    const group = policy.drift?.group;
    if (group === undefined || reference?.groups === undefined)
        return { profile, name, table };
    return { profile, name, table, groups: await (0,_group_profiles_js__WEBPACK_IMPORTED_MODULE_6__/* .groupProfiles */ .U)(table, group, reference.profile) };
}
/** Without a table of its own, drift looks at the columns of the predictions. */
async function predictionsOf({ candidate }, { predictions }, { workingDirectory }) {
    if (predictions !== undefined)
        return { kind: 'table', table: predictions };
    const pattern = candidate.predictions;
    if (pattern !== undefined)
        return (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .dataOnDisk */ .bz)(await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findFile */ .qE)(pattern, workingDirectory), workingDirectory);
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb({
        key: 'drift.current',
        message: 'is missing, and there are no predictions whose columns could be looked at',
        hint: 'Write drift.current: a table of the data that the model meets now'
    });
}
function judgedDrift(located, { reference, seed }, current) {
    const { drift, confidence, task } = located.policy;
    if (drift === undefined)
        return { checks: [], notes: [] };
    const why = (0,_data_standards_js__WEBPACK_IMPORTED_MODULE_4__/* .whyLeftOut */ .qC)(located);
    const entry = { ...drift, exclude: [...why.keys()] };
    const outputs = outputsOf(task);
    if (reference === undefined)
        return { checks: (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutReference */ .k9)(current.profile, { entry, outputs }), notes: [] };
    const groups = reference.groups &&
        current.groups && { groups: { reference: reference.groups, current: current.groups, seed } };
    const { checks, notTested } = (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeDrift */ .Jh)({
        reference: reference.profile,
        current: current.profile,
        entry,
        confidence,
        outputs,
        whyLeftOut: why,
        ...groups
    });
    return { checks, notes: [`Data: ${current.name} against ${reference.name}`, ...untestedInWords(notTested)] };
}
/** Columns that are what the model says, or should have said. */
function outputsOf(task) {
    const score = typeof task?.score === 'string' ? [task.score] : [...(task?.score?.values() ?? [])];
    return new Set([task?.label, task?.prediction, ...score].filter((name) => name !== undefined));
}
const MOST_NAMED = 20;
function untestedInWords(columns) {
    if (columns.length === 0)
        return [];
    const named = columns.slice(0, MOST_NAMED).map(({ column, why }) => `${JSON.stringify(column)} (${why})`);
    const more = columns.length > MOST_NAMED ? ` and ${columns.length - MOST_NAMED} more` : '';
    return [`Not tested for drift: ${named.join(', ')}${more}`];
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
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57034);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62251);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20442);
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
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_3__/* .MeasurementError */ .HG({ file: path, message: `cannot be read (${error.code ?? String(error)})` });
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

/***/ 58988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ groupProfiles)
/* harmony export */ });
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20442);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96467);


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

// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
// EXTERNAL MODULE: ./src/drift/index.ts + 79 modules
var drift = __webpack_require__(20442);
// EXTERNAL MODULE: ./src/tables/index.ts + 67 modules
var tables = __webpack_require__(96467);
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
    for (const file of files.slice(1)) {
        const counted = await countFile(file, columns, options);
        misfits.push([file.source.name, counted.misfits]);
        if (counted.state.rows === 0)
            continue;
        if (whole.state.rows === 0)
            [whole, first] = [counted, file];
        else {
            refuseOtherColumns(first, file, columns);
            whole = { ...whole, state: (0,drift/* mergedStates */.Jn)(whole.state, counted.state) };
        }
    }
    return { state: whole.state, misfits };
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
async function profileTable([first, ...others], { types, parsed, texts, exclude, edges, log }) {
    const files = [await tableFile(first)];
    for (const source of others)
        files.push(await tableFile(source));
    const columns = [...kindsTogether(files)].flatMap(([name, kind]) => {
        const type = types.get(name);
        const read = texts?.has(name) === true ? 'text' : kind;
        if (exclude.has(name))
            return [];
        return [{ name, kind: type === undefined ? read : (0,drift/* cellKindOf */.EE)(type), asStored: parsed?.has(name) !== true }];
    });
    const options = edges === undefined ? {} : { edges };
    const counted = await countFiles(files, columns, options);
    tellMisfits(counted, { types, log });
    const misfitting = new Set(counted.misfits.flatMap(([, misfits]) => [...misfits.keys()]));
    const mistaken = columns.filter(({ name, kind }) => kind !== 'text' && !types.has(name) && misfitting.has(name));
    if (mistaken.length === 0)
        return (0,drift/* profileOf */.dp)(counted.state, types);
    const again = await countFiles(files, mistaken.map(asText), options);
    return (0,drift/* profileOf */.dp)(replaced(counted.state, again.state), types);
}
async function tableFile(source) {
    return { source, kinds: await tables/* tables */.um.kinds(source) };
}
/** Columns of all files, in order of first appearance: text where nothing is known, and where files differ. */
function kindsTogether(files) {
    const together = new Map();
    for (const [name, kind] of files.flatMap(({ kinds }) => [...kinds])) {
        const before = together.get(name);
        together.set(name, before === undefined || kind === undefined || kind === before ? (before ?? kind) : 'text');
    }
    return new Map([...together].map(([name, kind]) => [name, kind ?? 'text']));
}
function asText({ name }) {
    return { name, kind: 'text' };
}
function replaced(first, second) {
    const better = new Map(second.columns.map((column) => [column.name, column]));
    return { rows: first.rows, columns: first.columns.map((column) => better.get(column.name) ?? column) };
}
/** The report counts misfits; the log names the first of each file, so that they can be found. */
function tellMisfits({ misfits }, { types, log }) {
    for (const [file, ofFile] of misfits)
        for (const [name, { count, first }] of ofFile) {
            const [cell] = first;
            if (cell === undefined || !types.has(name))
                continue;
            log.warning(`${file}: column ${JSON.stringify(name)}: row ${cell.row} holds ${JSON.stringify((0,documents/* cutText */.IN)(cell.text, 80))}, not a value of type ${types.get(name)} (${count} such cells)`);
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
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57034);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62251);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8277);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96467);
/* harmony import */ var _standard_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71797);







/** Looks for production's numbers. Standards come from the commit that judges, where there is one. */
async function resolveBaseline(references, { policy, workspace }, frontend) {
    return (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(references, {
        policy,
        open: (reference) => openBaseline(reference, frontend, workspace),
        readers: readersOf(policy, 'baseline'),
        log: frontend.log,
        clock: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now(),
        behind: (commit) => workspace.behindBase(commit)
    });
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
        metrics: (bytes, name) => (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readMetricFile */ .D0)(bytes, { path: name, format: 'auto' }).metrics
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
        commit: repository.commit,
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
var baseline = __webpack_require__(57034);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/documents/index.ts + 31 modules
var documents = __webpack_require__(62251);
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

/***/ 87229:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder),
/* harmony export */   v: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62251);


/**
 * Writes a file so that nobody ever reads half of it: beside it first, then renamed.
 *
 * @throws UsageError where nothing can be written there
 */
async function writeAtomically(path, content) {
    const temporary = `${path}.${process.pid}.tmp`;
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(temporary, content);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rename)(temporary, path);
    }
    catch (error) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(temporary, { force: true }).catch(() => undefined);
        throw misplaced(path, error);
    }
}
/**
 * Makes a folder and those above it, where they are not there yet.
 *
 * @throws UsageError where it cannot be
 */
async function makeFolder(path) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(path, { recursive: true }).catch((error) => {
        throw misplaced(path, error);
    });
}
/** Codes of a place that was chosen wrongly; others, such as a full disk, are not the user's. */
const chosenWrongly = ['EEXIST', 'ENOTDIR', 'EISDIR', 'ENOENT', 'EACCES', 'EPERM', 'EROFS', 'ENAMETOOLONG'];
function misplaced(path, error) {
    const { code = '' } = error;
    if (!chosenWrongly.includes(code))
        return error;
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({ file: path, message: `cannot be written (${code})`, hint: 'Name another place for it' });
}


/***/ })

};
