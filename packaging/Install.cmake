# Where Linux desktops look for a program's parts.
install(TARGETS tranche tranche-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/tranche.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/org.tranche.Tranche.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES resources/icons/tranche.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(DIRECTORY resources/samples DESTINATION ${CMAKE_INSTALL_DATADIR}/tranche)
install(DIRECTORY resources/manual DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/tranche)
install(FILES packaging/tranche.1 packaging/tranche-cli.1 DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
