# frontdesk_notice_new_files(target files): CMake 3.25 does not let moc look at a header that was added after the first
# build. Where the list has changed, moc's time stamp goes, and it looks at all of them.
function(frontdesk_notice_new_files name files)
    string(SHA1 list "${files}")
    if(NOT "${FRONTDESK_FILES_OF_${name}}" STREQUAL list)
        file(REMOVE ${CMAKE_CURRENT_BINARY_DIR}/${name}_autogen/timestamp)
        set(FRONTDESK_FILES_OF_${name} ${list} CACHE INTERNAL "the files that moc has looked at")
    endif()
endfunction()

# frontdesk_layer(NAME [LINKS lib...] [EXCLUDE regex] [PRECOMPILE header... | PRECOMPILED_BY layer]): one static library of
# all sources below the current folder. Layers that see the same Qt modules share one set of precompiled headers.
# Sources are found by name, so that adding a file needs no edit here; the link line is the layer rule.
function(frontdesk_layer name)
    cmake_parse_arguments(arg "" "" "LINKS;PRECOMPILE;PRECOMPILED_BY;EXCLUDE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    if(arg_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX ${arg_EXCLUDE})
    endif()
    add_library(${name} STATIC ${sources})
    frontdesk_notice_new_files(${name} "${sources}")
    target_link_libraries(${name} PUBLIC frontdesk_defaults ${arg_LINKS})
    if(arg_PRECOMPILE)
        target_precompile_headers(${name} PRIVATE ${arg_PRECOMPILE})
    elseif(arg_PRECOMPILED_BY)
        target_precompile_headers(${name} REUSE_FROM ${arg_PRECOMPILED_BY})
    endif()
endfunction()
