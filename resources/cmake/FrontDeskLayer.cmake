# frontdesk_layer(NAME target [LINKS lib...]): one static library of all sources below the current folder.
# Sources are found by name, so that adding a file needs no edit here; the link line is the layer rule.
function(frontdesk_layer name)
    cmake_parse_arguments(arg "" "" "LINKS;PRECOMPILE;EXCLUDE" ${ARGN})
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS *.cpp *.h)
    if(arg_EXCLUDE)
        list(FILTER sources EXCLUDE REGEX ${arg_EXCLUDE})
    endif()
    add_library(${name} STATIC ${sources})
    target_link_libraries(${name} PUBLIC frontdesk_defaults ${arg_LINKS})
    if(arg_PRECOMPILE)
        target_precompile_headers(${name} PRIVATE ${arg_PRECOMPILE})
    endif()
endfunction()
