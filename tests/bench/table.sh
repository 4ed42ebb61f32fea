# Sourced by run: arithmetic and the rows of the table.
# shellcheck shell=bash disable=SC2154 # variables of run

say() {
    echo "bench: $*" >&2
}

# value NAME LINE: what stands behind NAME= in the line.
value() {
    local word
    for word in $2; do
        [[ $word != "$1="* ]] || echo "${word#*=}"
    done
}

# calc EXPRESSION FORMAT
calc() {
    awk "BEGIN { printf \"$2\", $1 }"
}

ratio() {
    calc "$1 / $2" %.2f
}

ms() {
    calc "$1 / 1000" %.2f
}

# several COUNT NOUN: "1 client", "8 clients"
several() {
    echo "$1 $2$([[ $1 == 1 ]] || echo s)"
}

machine_line() {
    local cpu disk
    cpu=$(sed -n 's/^model name[[:space:]]*: //p' /proc/cpuinfo | head -n 1)
    disk=$(df --output=fstype "$work" | tail -n 1)
    echo "Measured on $(nproc) cores of ${cpu:-an unnamed CPU}, $disk, $("$bench/bench_raw_commits" --versions)," \
        "Linux $(uname -r), $(date -u +%Y-%m-%d)${quick:+ (quick run)}."
    echo
}

table_head() {
    echo '| What | Figure | Raw limit, same run | Ratio | At least | Aim | Reached |'
    echo '|---|---:|---:|---:|---:|---:|---|'
}

# row WHAT FIGURE LIMIT RATIO LEAST AIM VALUE SENSE: SENSE is + where more is better, - where less is. VALUE, LEAST and AIM
# are compared; an empty LEAST is a figure without a target.
row() {
    local reached=''
    if [[ $5 ]]; then
        reached=$(awk -v v="$7" -v least="$5" -v aim="$6" -v sense="$8" 'BEGIN {
            sign = sense == "+" ? 1 : -1
            print ((aim != "" && sign * v >= sign * aim) ? "aim" : (sign * v >= sign * least) ? "yes" : "**no**") }')
    fi
    echo "| $1 | $2 | $3 | $4 | ${5:+$([[ $8 == + ]] && echo ≥ || echo ≤) $5} | $6 | $reached |"
}
