export const id = 53;
export const ids = [53];
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

/***/ 86479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ refuseContradictingInputs)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79696);

/**
 * An input of an action fills what a policy leaves out. On a command line a flag wins, and the report says so.
 *
 * @throws UsageError where an input says otherwise than the policy
 */
function refuseContradictingInputs(policies, given, { kind }) {
    if (kind === 'terminal')
        return;
    const problems = policies.flatMap(({ policy, path }) => {
        const { candidate, baseline, drift } = policy;
        return [
            ...contradiction(path, 'predictions', [given.predictions], [candidate.predictions]),
            ...contradiction(path, 'metrics', [given.metrics], candidate.metrics.map((file) => file.path)),
            ...contradiction(path, 'baseline', given.baseline ?? [], baseline?.from ?? []),
            ...contradiction(path, 'reference', [given.reference], [drift && sourceText(drift.reference)]),
            ...contradiction(path, 'current', [given.current], [drift?.current && sourceText(drift.current)])
        ];
    });
    if (problems.length > 0)
        throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(problems);
}
const keys = {
    predictions: 'candidate.predictions',
    metrics: 'candidate.metrics',
    baseline: 'baseline.from',
    reference: 'drift.reference',
    current: 'drift.current'
};
function sourceText(source) {
    return source.kind === 'file' ? source.path : source.kind;
}
function contradiction(file, input, given, written) {
    const [asked, said] = [given, written].map((texts) => texts.filter((text) => text !== undefined));
    if (asked.length === 0 || said.length === 0 || asked.join('\n') === said.join('\n'))
        return [];
    return [
        {
            file,
            key: keys[input],
            message: `is ${said.map((text) => JSON.stringify(text)).join(', ')}, and the input ${input} is ${asked.map((text) => JSON.stringify(text)).join(', ')}`,
            hint: 'Leave the input out: the policy says it'
        }
    ];
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

/***/ 37053:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   drift: () => (/* binding */ drift)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(88343);
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79696);
/* harmony import */ var _drift_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58625);
/* harmony import */ var _configured_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13324);
/* harmony import */ var _contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86479);
/* harmony import */ var _data_standards_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77547);
/* harmony import */ var _drift_checks_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7803);
/* harmony import */ var _hand_over_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(58684);
/* harmony import */ var _load_policies_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36217);
/* harmony import */ var _parameters_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(39032);
/* harmony import */ var _resolve_baseline_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(73252);
/* harmony import */ var _workspace_of_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85405);
/* harmony import */ var _write_atomically_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(87229);














const parameters = zod__WEBPACK_IMPORTED_MODULE_12__/* .object */ .Ikc({
    policy: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.onePolicy,
    reference: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.reference,
    current: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.current,
    baseline: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.baseline,
    'working-directory': _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u['working-directory'],
    output: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.output,
    leg: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.leg,
    upload: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.upload,
    'github-token': _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u['github-token'],
    'policy-ref': _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.policyRef,
    now: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.now,
    seed: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.seed,
    quiet: _parameters_js__WEBPACK_IMPORTED_MODULE_8__/* .shared */ .u.quiet
});
/** Compares two tables or profiles. */
const drift = {
    name: 'drift',
    summary: 'compare two tables column by column',
    description: 'Compares the data that the model meets now with a reference, and with the data contract where the policy has one. Writes checks.json and ' +
        'profile.json, the profile of the current table, into the output folder. Decides nothing: that is `model-gate gate`.',
    examples: [
        'model-gate drift',
        'model-gate drift --reference january.parquet --current july.parquet',
        'model-gate drift --reference profile.json --current july.parquet'
    ],
    parameters,
    outputs: {
        checks: 'Path of checks.json',
        profile: 'Path of profile.json',
        'artifact-url': 'Address of the artifact that hands the checks to later jobs'
    },
    run: async (given, terminal) => {
        const frontend = (0,_configured_js__WEBPACK_IMPORTED_MODULE_3__/* .configured */ .t)(terminal, given);
        const host = await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_10__/* .hostOf */ .w)(frontend, given);
        const policies = await (0,_load_policies_js__WEBPACK_IMPORTED_MODULE_7__/* .loadPolicies */ .h)([given.policy], await (0,_workspace_of_js__WEBPACK_IMPORTED_MODULE_10__/* .workspaceOf */ .B)(host, frontend, given));
        (0,_contradicting_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseContradictingInputs */ .b)(policies, given, frontend);
        const [located] = policies;
        const { policy } = located;
        const found = needsBaseline(located, given)
            ? await (0,_resolve_baseline_js__WEBPACK_IMPORTED_MODULE_9__/* .resolveBaseline */ .oL)(given.baseline.length > 0 ? given.baseline : (policy.baseline?.from ?? []), located, frontend)
            : { tried: [] };
        const standards = await (0,_data_standards_js__WEBPACK_IMPORTED_MODULE_5__/* .dataStandards */ .pU)(located, { found, given }, frontend);
        const judged = await (0,_drift_checks_js__WEBPACK_IMPORTED_MODULE_6__/* .driftChecks */ .R6)(located, { ...standards, given, seed: given.seed ?? 0 }, frontend);
        if (judged === undefined)
            throw nothingAsked();
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(frontend.workingDirectory, given.output);
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_11__/* .makeFolder */ .f)(folder);
        const document = { schema: 'model-gate/checks@1', model: policy.model, checks: [...judged.checks] };
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_11__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'checks.json'), (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .canonicalJson */ .dj)(_documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .checksSchema */ .dJ.parse(document)));
        await (0,_write_atomically_js__WEBPACK_IMPORTED_MODULE_11__/* .writeAtomically */ .v)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'profile.json'), (0,_drift_index_js__WEBPACK_IMPORTED_MODULE_2__/* .profileText */ .z1)(judged.profile));
        frontend.log.phase('');
        for (const note of judged.notes)
            frontend.log.info(note);
        frontend.print(`${given.output}/checks.json: ${judged.checks.length} checks\n`);
        await frontend.publish({
            outputs: { checks: `${given.output}/checks.json`, profile: `${given.output}/profile.json` }
        });
        const written = { model: policy.model, kind: 'checks', folder, files: ['checks.json'] };
        await (0,_hand_over_js__WEBPACK_IMPORTED_MODULE_13__/* .handOver */ .C)(written, given, { host, frontend });
        return 0;
    }
};
function needsBaseline({ policy }, { reference }) {
    return policy.drift?.reference.kind === 'baseline' && reference === undefined;
}
function nothingAsked() {
    return new _documents_index_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb({
        key: 'drift',
        message: 'is missing, and so is data-contract: nothing is asked of the data',
        hint: 'Write `drift: { reference: january.parquet, current: july.parquet }`'
    });
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

/***/ 58684:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/** Hands a document to later jobs of the workflow, where this is one and it has an artifact service. */
async function handOver({ model, kind, folder, files }, { upload, leg }, { host, frontend }) {
    if (host === undefined || upload === 'never')
        return;
    const { hasArtifacts, uploadDocument } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(737), __webpack_require__.e(859)]).then(__webpack_require__.bind(__webpack_require__, 12859));
    const { legOf } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(737), __webpack_require__.e(859), __webpack_require__.e(646)]).then(__webpack_require__.bind(__webpack_require__, 68646));
    if (!hasArtifacts(frontend.environment)) {
        frontend.log.info('there is no artifact service here: documents are not handed to later jobs');
        return;
    }
    const name = { model, kind, leg: legOf(leg) };
    const url = await uploadDocument(name, { folder, files }, { ...frontend, run: host.run });
    if (url !== undefined)
        await frontend.publish({ outputs: { 'artifact-url': url } });
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

/***/ 85405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ workspaceOf),
/* harmony export */   w: () => (/* binding */ hostOf)
/* harmony export */ });
/* harmony import */ var _workspace_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83076);

/** The GitHub that an action is a step on; undefined on a terminal. What only GitHub needs is loaded only there. */
async function hostOf(frontend, given) {
    if (frontend.kind === 'terminal')
        return undefined;
    const { githubHost } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(737), __webpack_require__.e(257), __webpack_require__.e(625), __webpack_require__.e(859), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 44319));
    return githubHost(frontend, given['github-token']);
}
/** Where a command reads from: a terminal from a checkout, an action from a repository of GitHub. */
async function workspaceOf(host, frontend, given) {
    if (host === undefined)
        return (0,_workspace_js__WEBPACK_IMPORTED_MODULE_0__/* .checkoutWorkspace */ .c)(given['policy-ref'], frontend);
    const { githubWorkspace } = await Promise.all(/* import() */[__webpack_require__.e(119), __webpack_require__.e(737), __webpack_require__.e(257), __webpack_require__.e(625), __webpack_require__.e(859), __webpack_require__.e(319)]).then(__webpack_require__.bind(__webpack_require__, 44319));
    return githubWorkspace(host, frontend);
}


/***/ })

};
