export const id = 875;
export const ids = [875];
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

/***/ 68603:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ readContract)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86671);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);
/* harmony import */ var _policy_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29247);
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
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   pU: () => (/* binding */ dataStandards)
/* harmony export */ });
/* harmony import */ var _data_contract_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68603);
/* harmony import */ var _drift_sources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78710);
/* harmony import */ var _group_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58988);
/* harmony import */ var _profile_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27442);




/** Reads what data are held against. Done before the code of any candidate runs: what that writes is no standard. */
async function dataStandards(located, by, frontend) {
    const reference = await driftReference(located, by, frontend);
    if (reference !== undefined)
        (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .demandRows */ .N7)(reference.profile, reference.name);
    const contract = await (0,_data_contract_js__WEBPACK_IMPORTED_MODULE_0__/* .readContract */ .J)(located, frontend);
    return { ...(reference && { reference }), ...(contract && { contract }) };
}
/** @returns undefined where there is none: no profile is kept with the baseline, or only the change itself brings the file along */
async function driftReference(located, { found, given }, frontend) {
    const entry = located.policy.drift;
    if (entry === undefined)
        return undefined;
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
    const { profile, name } = await profileOfSql(reference.sql, { types: declaredTypes(entry), exclude: leftOut(located) }, frontend);
    return { profile, name };
}
async function ofFile(path, located, frontend) {
    const data = await (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_1__/* .standardData */ .oB)(path, frontend, located.workspace);
    return data && ofData(data, located, frontend);
}
async function ofData(data, located, frontend) {
    if (data.kind === 'profile')
        return data;
    const { policy } = located;
    const entry = policy.drift;
    frontend.log.phase(`${policy.model}: profiling the reference`);
    const how = { types: declaredTypes(entry), exclude: leftOut(located), log: frontend.log };
    const profile = await (0,_profile_table_js__WEBPACK_IMPORTED_MODULE_3__/* .profileTable */ .A)(data.table, how);
    if (entry.group === undefined)
        return { profile, name: data.table.name };
    return { profile, name: data.table.name, groups: await (0,_group_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .groupProfiles */ .U)(data.table, entry.group, profile) };
}
/** What the policy takes columns for. */
function declaredTypes({ columns }) {
    return new Map([...columns].flatMap(([name, { type }]) => (type === undefined ? [] : [[name, type]])));
}
/** Columns that are no features: what the policy excludes, and what only pairs, groups or weighs rows. */
function leftOut({ policy: { drift, task } }) {
    const named = [task?.id, task?.group, task?.weight, task?.sample, drift?.group];
    return new Set([...(drift?.exclude ?? []), ...named.filter((name) => name !== undefined)]);
}


/***/ }),

/***/ 7803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LZ: () => (/* binding */ unjudgedContract),
/* harmony export */   R6: () => (/* binding */ driftChecks),
/* harmony export */   Yz: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79696);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58625);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61958);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96467);
/* harmony import */ var _data_standards_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77547);
/* harmony import */ var _drift_sources_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78710);
/* harmony import */ var _group_profiles_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58988);
/* harmony import */ var _profile_table_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27442);








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
    const types = new Map([
        ...(reading?.types ?? []),
        ...(reference?.profile.columns ?? []).map(({ name, type }) => [name, type]),
        ...(policy.drift === undefined ? [] : (0,_data_standards_js__WEBPACK_IMPORTED_MODULE_4__/* .declaredTypes */ .Iz)(policy.drift))
    ]);
    const edges = reference && (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_1__/* .edgesOf */ .q4)(reference.profile);
    const exclude = setting.contract === undefined ? (0,_data_standards_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOut */ .ig)(located) : new Set();
    const how = { types, texts: reading?.texts, exclude, log: frontend.log, ...(edges && { edges }) };
    const source = given.current === undefined ? policy.drift?.current : undefined;
    if (source?.kind === 'sql') {
        const { profileOfSql } = await __webpack_require__.e(/* import() */ 181).then(__webpack_require__.bind(__webpack_require__, 181));
        return profileOfSql(source.sql, how, frontend);
    }
    const path = given.current ?? (source?.kind === 'file' ? source.path : await predictionsOf(policy, setting, frontend));
    const data = await (0,_drift_sources_js__WEBPACK_IMPORTED_MODULE_5__/* .dataOnDisk */ .bz)(path, frontend.workingDirectory);
    if (data.kind === 'profile')
        return data;
    frontend.log.phase(`${policy.model}: profiling ${path}`);
    const profile = await (0,_profile_table_js__WEBPACK_IMPORTED_MODULE_7__/* .profileTable */ .A)(data.table, how);
    const group = policy.drift?.group;
    const { table } = data;
    if (group === undefined || reference?.groups === undefined)
        return { profile, name: path, table };
    return { profile, name: path, table, groups: await (0,_group_profiles_js__WEBPACK_IMPORTED_MODULE_6__/* .groupProfiles */ .U)(data.table, group, reference.profile) };
}
/** Without a table of its own, drift looks at the columns of the predictions. */
async function predictionsOf({ candidate }, { predictions }, { workingDirectory }) {
    const pattern = predictions ?? candidate.predictions;
    if (pattern !== undefined)
        return (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findFile */ .qE)(pattern, workingDirectory);
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
    const entry = { ...drift, exclude: [...(0,_data_standards_js__WEBPACK_IMPORTED_MODULE_4__/* .leftOut */ .ig)(located)] };
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

/***/ 91235:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B7: () => (/* binding */ gateModel),
/* harmony export */   ZV: () => (/* binding */ errorReport),
/* harmony export */   g$: () => (/* binding */ judged),
/* harmony export */   n3: () => (/* binding */ seedOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86671);
/* harmony import */ var _comparison_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38257);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79696);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61958);
/* harmony import */ var _verdict_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(50868);
/* harmony import */ var _drift_checks_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7803);
/* harmony import */ var _measure_candidate_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20118);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(67347);
/* harmony import */ var _write_folder_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(6390);













/** The whole gate for one model. What goes wrong while measuring becomes a report with the verdict `error`, so that no stale report stays. */
async function gateModel(located, { found, anchor, data, error: unreadable }, flags, frontend) {
    const { policy } = located;
    try {
        if (unreadable !== undefined)
            throw unreadable;
        const candidate = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .measureCandidate */ .U7)(located, flags, frontend);
        const seed = flags.seed ?? seedOf({ candidate, ...(found.side && { baseline: found.side }) });
        const setting = { ...data, given: flags, seed, ...(candidate.table && { predictions: candidate.table.path }) };
        const drift = await (0,_drift_checks_js__WEBPACK_IMPORTED_MODULE_9__/* .driftChecks */ .R6)(located, setting, frontend);
        const baseline = await onTheSameRows(candidate, found, { policy, frontend });
        frontend.log.phase(`${policy.model}: comparing`);
        const sides = {
            candidate,
            ...(baseline.side && { baseline: baseline.side }),
            ...(anchor?.side && { anchor: anchor.side })
        };
        const report = judged(sides, {
            located,
            flags,
            frontend,
            found,
            measuredAgain: baseline.again,
            ...(drift && { drift })
        });
        frontend.log.phase('');
        return { report, candidate };
    }
    catch (error) {
        if (!(error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_6__/* .MeasurementError */ .HG))
            throw error;
        return { report: errorReport(error, { located, frontend, found, seed: flags.seed }) };
    }
}
/** The report of a model that could not be measured. */
function errorReport(error, { seed, ...of }) {
    return (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_8__/* .failedReport */ .kS)(linesOf(error), of.located.policy, (0,_provenance_js__WEBPACK_IMPORTED_MODULE_11__/* .provenanceOf */ .Jj)({ ...of, seed: seed ?? 0, sameData: 'no-baseline' }));
}
/** Every problem and every hint is a line of its own. */
function linesOf({ message }) {
    return message
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Compares, decides by the policy, and says where everything came from. */
function judged(sides, of) {
    const { policy } = of.located;
    const seed = of.flags.seed ?? seedOf(sides);
    const comparison = (0,_comparison_index_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .UD)(sides, policy, seed);
    const sameData = of.measuredAgain ? 're-evaluated' : comparison.sameData;
    const checks = [
        ...comparison.checks,
        ...(of.drift?.checks ?? []),
        ...baselineChecks(policy, of, { ...comparison, sameData }),
        ...of.located.review.checks,
        ...(of.flags.jobs ?? [])
    ];
    // Where nothing is asked of a model there is none to describe.
    const described = (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .comparesModels */ .dT)(policy) ? sides : {};
    const provenance = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_11__/* .provenanceOf */ .Jj)({ ...of, ...described, seed, sameData });
    return (0,_verdict_index_js__WEBPACK_IMPORTED_MODULE_8__/* .decide */ .LD)(checks, policy, withNotes(provenance, comparison, of));
}
function withNotes(provenance, comparison, { measuredAgain, flags, located, drift }) {
    const overruled = [
        ...(flags.baseline.length > 0 && (located.policy.baseline?.from.length ?? 0) > 0
            ? ['--baseline was used instead of baseline.from']
            : []),
        ...(flags.predictions !== undefined && located.policy.candidate.predictions !== undefined
            ? ['--predictions was used instead of candidate.predictions']
            : []),
        ...(flags.metrics !== undefined && located.policy.candidate.metrics.length > 0
            ? ['--metrics was used instead of candidate.metrics']
            : []),
        ...['reference', 'current'].flatMap((table) => flags[table] !== undefined && located.policy.drift?.[table] !== undefined
            ? [`--${table} was used instead of drift.${table}`]
            : [])
    ];
    const again = measuredAgain ? ['Production was measured again in this run'] : [];
    const unproven = comparison.sameData === 'not-proven' && (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .comparesModels */ .dT)(located.policy)
        ? ['Same data not proven: a side has no digest of its rows']
        : [];
    return { ...provenance, notes: [...again, ...unproven, ...overruled, ...(drift?.notes ?? []), ...comparison.notes] };
}
function baselineChecks(policy, { found, frontend, measuredAgain }, { sameData }) {
    const age = found.side === undefined || measuredAgain ? undefined : (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .ageCheck */ .cp)(policy, found.madeAt, frontend.now());
    return [age, (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_4__/* .dataCheck */ .b_)(policy, sameData)].filter((check) => check !== undefined);
}
/** Production's rows, measured again where they are of other data and the policy says how. */
async function onTheSameRows(candidate, found, { policy, frontend }) {
    if (!(0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .comparesModels */ .dT)(policy))
        return { again: false };
    const { baseline } = policy;
    const standing = (0,_comparison_index_js__WEBPACK_IMPORTED_MODULE_5__/* .standingOf */ .YP)(candidate, found.side, policy.task);
    const comparable = found.side === undefined || standing.kind !== 'obstacle';
    if (comparable || baseline?.run === undefined || baseline.predictions === undefined)
        return { again: false, ...(found.side && { side: found.side }) };
    frontend.log.phase('measuring production again');
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), 'model-gate-baseline-'));
    try {
        if (found.side)
            await (0,_write_folder_js__WEBPACK_IMPORTED_MODULE_12__/* .writeFolder */ .C)(folder, found.side.evaluation, { policy, table: found.side.table });
        const written = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .expectWritten */ .JR)([(0,node_path__WEBPACK_IMPORTED_MODULE_3__.resolve)(frontend.workingDirectory, baseline.predictions)]);
        await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .runCommand */ .d1)(baseline.run, {
            directory: frontend.workingDirectory,
            environment: {
                ...(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .cleanEnvironment */ .hh)(frontend.environment),
                MODEL_GATE_BASELINE_URI: found.reference ?? '',
                MODEL_GATE_BASELINE_VERSION: found.side?.evaluation.commit ?? '',
                MODEL_GATE_BASELINE_DIR: folder
            },
            timeoutMilliseconds: policy.candidate.timeoutMilliseconds,
            log: frontend.log
        });
        await written();
    }
    finally {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, { recursive: true, force: true });
    }
    const predictions = await (0,_measure_candidate_js__WEBPACK_IMPORTED_MODULE_10__/* .readTable */ .xz)(baseline.predictions, policy, { frontend, role: 'baseline' });
    const evaluation = {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        dataset: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_7__/* .datasetOf */ .gA)(predictions),
        metrics: []
    };
    return { side: { evaluation, predictions }, again: true };
}
/** The same data, the same seed: 48 bits of the digests of both sides. */
function seedOf({ candidate, baseline }) {
    const digests = [candidate, baseline].map((side) => side?.evaluation.dataset?.digest ?? '');
    return Number.parseInt((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(digests.join('\n')).digest('hex').slice(0, 12), 16);
}


/***/ }),

/***/ 58988:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ groupProfiles)
/* harmony export */ });
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58625);
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

/***/ 20118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U7: () => (/* binding */ measureCandidate),
/* harmony export */   dT: () => (/* binding */ comparesModels),
/* harmony export */   xz: () => (/* binding */ readTable)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61958);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96467);





/**
 * Measures the candidate: runs its command, reads what it wrote.
 *
 * @throws MeasurementError where the command failed or what it wrote cannot be read
 */
async function measureCandidate({ policy, workspace }, given, frontend) {
    const entry = withGiven(policy, given);
    if (entry.predictions === undefined && entry.metrics.length === 0 && comparesModels(policy)) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
            key: 'candidate',
            message: 'says neither predictions nor metrics',
            hint: 'Write candidate.predictions, or give --predictions or --metrics'
        });
    }
    await runCandidate(entry, frontend);
    frontend.log.phase('reading the candidate');
    const table = entry.predictions === undefined ? undefined : await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .findFile */ .qE)(entry.predictions, frontend.workingDirectory);
    const isAsked = table !== undefined && comparesModels(policy);
    const predictions = isAsked ? await readTable(table, policy, { frontend, role: 'candidate' }) : undefined;
    const reported = await readReported(entry, frontend);
    const metrics = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .metricValues */ .tZ)(policy, { ...(predictions && { predictions }), reported: reported.metrics });
    (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseContradictions */ .Dc)(metrics, reported.metrics, reported.files.map(({ path }) => path).join(', '));
    const files = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .modelFiles */ .VC)(entry.files, frontend.workingDirectory);
    const evaluation = {
        schema: 'model-gate/evaluation@1',
        model: policy.model,
        ...(predictions && { dataset: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .datasetOf */ .gA)(predictions) }),
        metrics,
        ...(reported.files.length > 0 && { metricFiles: reported.files }),
        ...(files.length > 0 && { files }),
        ...(workspace.candidateCommit !== undefined && { commit: workspace.candidateCommit }),
        createdAt: frontend.now().toISOString()
    };
    return {
        evaluation,
        ...(predictions && { predictions }),
        files: [...(table === undefined ? [] : [table]), ...reported.files.map(({ path }) => path)],
        ...(table !== undefined && { table: { path: table } })
    };
}
/** Whether a policy asks anything of the model; drift and contracts ask of its data alone. */
function comparesModels({ metrics, slices }) {
    return metrics.length > 0 || slices.length > 0;
}
function withGiven({ candidate }, { predictions, metrics }) {
    return {
        ...candidate,
        ...(predictions !== undefined && { predictions }),
        ...(metrics !== undefined && { metrics: [{ path: metrics, format: 'auto' }] })
    };
}
async function runCandidate(entry, frontend) {
    if (entry.run === undefined)
        return;
    const { workingDirectory } = frontend;
    frontend.log.phase('running the evaluation');
    const patterns = entry.predictions === undefined ? [] : [entry.predictions];
    const outputs = [...patterns.filter((path) => !(0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isGlob */ .fg)(path)), ...entry.metrics.map(({ path }) => path)];
    const earlier = (await Promise.all(patterns.map((path) => (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatches */ .mw)(path, workingDirectory)))).flat();
    const absolute = (path) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, path);
    const written = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .expectWritten */ .JR)(outputs.map(absolute), earlier.map(absolute));
    await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d1)(entry.run, {
        directory: workingDirectory,
        environment: (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanEnvironment */ .hh)(frontend.environment),
        timeoutMilliseconds: entry.timeoutMilliseconds,
        log: frontend.log
    });
    await written();
}
/** A file of predictions of the working directory, as the policy's task says. */
async function readTable(path, policy, { frontend, role }) {
    if (policy.task === undefined) {
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
            key: 'task',
            message: 'is missing: without it nobody knows how to read predictions',
            hint: 'Write `task: { type: binary, positive: 1 }` or another type'
        });
    }
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, path);
    return (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readPredictions */ .R_)(_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .tables */ .um, { name: path, path: absolute }, { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extrasOf */ .bI)(policy), role });
}
async function readReported({ metrics: references }, { workingDirectory, log }) {
    const metrics = [];
    const files = [];
    for (const reference of references) {
        const bytes = await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readRegularFile */ .XF)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(workingDirectory, reference.path), reference.path);
        const read = (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .readMetricFile */ .D0)(bytes, reference);
        for (const metric of read.metrics)
            metrics.push(metric);
        files.push({ path: reference.path, digest: (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), format: read.format });
        log.info(`${reference.path} was read as ${read.format}`);
        for (const note of read.notes)
            log.info(`${reference.path}: ${note}`);
    }
    return { metrics, files };
}


/***/ }),

/***/ 67347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GI: () => (/* binding */ baselineSideOf),
/* harmony export */   Jh: () => (/* binding */ sideOf),
/* harmony export */   Jj: () => (/* binding */ provenanceOf)
/* harmony export */ });
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86671);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71013);


/** Production as documents describe it. */
function baselineSideOf(side, { found, frontend, sameData }) {
    return { ...sideOf(side), ...(found.madeAt && { ageDays: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ageInDays */ .QR)(found.madeAt, frontend.now()) }), sameData };
}
/** The record of a run. What may differ between two runs on the same inputs is under `run`. */
function provenanceOf(of) {
    const { policy, path, workspace, review } = of.located;
    const { standards } = workspace;
    const now = of.frontend.now();
    return {
        ...(policy.task && { task: policy.task.type }),
        candidate: sideOf(of.candidate),
        baseline: baselineSideOf(of.baseline, of),
        changedPolicy: review.changed,
        notes: [],
        seed: of.seed,
        tool: { name: 'model-gate', version: _version_js__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r },
        run: {
            time: now.toISOString(),
            ...(of.found.reference !== undefined && { baseline: of.found.reference }),
            ...(of.candidate?.files && { candidateFiles: [...of.candidate.files] }),
            policyPath: path,
            ...(standards && { policyCommit: standards.repository.commit }),
            node: process.version,
            tried: [...of.found.tried],
            ...(workspace.record && { environment: { ...workspace.record } })
        }
    };
}
/** A model as documents describe it. */
function sideOf(side) {
    if (side === undefined)
        return { kind: 'none' };
    const { evaluation, predictions } = side;
    return {
        kind: predictions === undefined ? 'numbers' : 'rows',
        ...(evaluation.commit !== undefined && { commit: evaluation.commit }),
        ...(evaluation.dataset?.digest !== undefined && { data: evaluation.dataset.digest }),
        ...(evaluation.dataset?.rows !== undefined && { rows: evaluation.dataset.rows }),
        ...(evaluation.files && { models: evaluation.files.map(({ path, digest, bytes }) => ({ path, digest, bytes })) })
    };
}


/***/ }),

/***/ 73252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cU: () => (/* binding */ readersOf),
/* harmony export */   gu: () => (/* binding */ resolveAnchor),
/* harmony export */   oL: () => (/* binding */ resolveBaseline)
/* harmony export */ });
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(643);
/* harmony import */ var node_perf_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _baseline_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86671);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79696);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61958);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96467);
/* harmony import */ var _standard_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71797);







/** Looks for production's numbers. Standards come from the commit that judges, where there is one. */
async function resolveBaseline(references, { policy, workspace }, frontend) {
    return (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .findBaseline */ .Xn)(references, {
        policy,
        open: (reference) => open(reference, frontend.workingDirectory, workspace),
        readers: readersOf(policy, 'baseline'),
        log: frontend.log,
        clock: () => node_perf_hooks__WEBPACK_IMPORTED_MODULE_0__.performance.now()
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
async function open(reference, directory, workspace) {
    const { standards } = workspace;
    switch (reference.scheme) {
        case 'file':
            return standard(reference.path, directory, standards);
        case 'git':
            return atCommit(await workspace.commitAt(reference.ref), reference.path);
        case 'artifact':
        case 'release':
            return workspace.openStored(reference);
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
async function atCommit(repository, path) {
    return {
        shelf: (0,_baseline_index_js__WEBPACK_IMPORTED_MODULE_1__/* .commitShelf */ .Kk)(repository),
        path,
        madeAt: await repository.committedAt(),
        detail: `commit ${repository.commit.slice(0, 12)}`
    };
}


/***/ }),

/***/ 6390:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ writeFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);
/* harmony import */ var _evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61958);
/* harmony import */ var _predictions_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47725);
/* harmony import */ var _tables_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96467);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87229);






/**
 * A measured model as a folder: `evaluation.json`, and where it has rows `predictions.csv` with the columns that the policy needs.
 *
 * @returns the names of the files
 */
async function writeFolder(folder, evaluation, { policy, table }) {
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .makeFolder */ .f)(folder);
    const predictions = table === undefined || policy.task === undefined ? undefined : await writeTable(folder, table, policy);
    const document = { ...evaluation, ...(predictions && { predictions }) };
    await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_5__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'evaluation.json'), (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .evaluationSchema */ .MF.parse(document)));
    return ['evaluation.json', ...(predictions === undefined ? [] : [predictions.path])];
}
async function writeTable(folder, source, policy) {
    if (policy.task === undefined)
        throw new RangeError('a table is read by a task');
    const columns = await (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .readColumns */ .Ej)(_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .tables */ .um, source, { task: policy.task, extras: (0,_predictions_index_js__WEBPACK_IMPORTED_MODULE_3__/* .extrasOf */ .bI)(policy), role: 'baseline' });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'predictions.csv');
    if ('path' in source && source.path === path)
        throw overwritten(source.name);
    await (0,_tables_index_js__WEBPACK_IMPORTED_MODULE_4__/* .writeCsv */ .En)(path, columns);
    return {
        path: 'predictions.csv',
        digest: await (0,_evaluation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOfFile */ .Mk)(path),
        rows: columns.count,
        columns: [...columns.columns.keys()]
    };
}
function overwritten(file) {
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        file,
        message: 'would be overwritten with the columns that the policy needs',
        hint: 'Name another folder with --output'
    });
}


/***/ }),

/***/ 50868:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LD: () => (/* reexport */ decide),
  $x: () => (/* reexport */ effectOf),
  kS: () => (/* reexport */ failedReport)
});

// UNUSED EXPORTS: applyWaivers

// EXTERNAL MODULE: ./src/documents/index.ts + 17 modules
var documents = __webpack_require__(79696);
;// CONCATENATED MODULE: ./src/verdict/demanded.ts

/** The checks, and a missing one for each part of the policy that none of them answers: what is not there must not pass. */
function withDemanded(checks, { drift, dataContract }) {
    const missing = [
        ...(drift === undefined || checks.some(answersDrift) ? [] : [driftMissing(drift)]),
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
function driftMissing(entry) {
    return {
        ...ofTable('drift'),
        severity: severest(entry),
        reason: 'The policy asks for drift, and no document answers it.',
        nextStep: 'Look at the job that should have measured it: its document was not made, or not handed on.'
    };
}
function contractMissing(path) {
    return {
        ...ofTable('contract'),
        severity: 'block',
        reason: `The policy asks for the data contract ${JSON.stringify(path)}, and no document answers it.`,
        nextStep: 'Look at the job that should have held the data against it: its document was not made, or not handed on.'
    };
}
function ofTable(subject) {
    return { id: `table/${subject}`, family: 'table', subject, status: 'missing', limits: [] };
}
/** No answer weighs as much as the answer that would weigh most. */
function severest({ severity, columns, driftedShare }) {
    const all = [severity, ...[...columns.values()].flatMap((column) => column.severity ?? [])];
    if (driftedShare !== undefined)
        all.push('block');
    return ['strict', 'block'].find((each) => all.includes(each)) ?? 'warn';
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
    if (counts.length === 0)
        return `${passed} of ${checks.length} checks passed`;
    const tail = passed === 0 ? [] : [`${passed} of ${checks.length} passed`];
    return [...counts, ...tail].join(', ');
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
    const text = `${of.length} ${of.length === 1 ? one : many}`;
    const waived = of.filter(({ waiver }) => waiver !== undefined).length;
    const strict = of.filter((check) => blocking.includes(check)).length;
    if (status === 'fail' && waived > 0)
        return `${text} (${waived} waived)`;
    const soft = status === 'inconclusive' || status === 'no-baseline' || status === 'not-judged';
    return soft && strict > 0 ? `${text} (${strict} must be conclusive)` : text;
}

// EXTERNAL MODULE: ./src/comparison/index.ts + 30 modules
var comparison = __webpack_require__(38257);
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
        expiresInDays: daysBetween(today, until)
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
function daysBetween(from, to) {
    return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
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
        waivers: [...outcomes]
    };
}
/** The report of a run that measured nothing trustworthy. It blocks. */
function failedReport(errors, policy, provenance) {
    return {
        ...decide_frame(policy, provenance),
        verdict: 'error',
        blocked: true,
        summary: 'nothing trustworthy was measured',
        errors: [...errors]
    };
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
        policy: { digest: policy.digest, effective: { ...policy.source } },
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

;// CONCATENATED MODULE: ./src/verdict/index.ts





/***/ })

};
